import type { Mock } from '@picturedesk/mocks'

/**
 * How often each picture was handed in, by its URL, as the vendor's mock has it.
 *
 * @param mock Omnious'
 */
export function ledger(mock: Pick<Mock<object, string>, 'requests'>): Map<string, number> {
  const times = new Map<string, number>()
  for (const operation of ['createTaggingTask', 'appendTaggingTask'])
    for (const { body, status } of mock.requests({ operation })) {
      if (status === undefined || status >= 300) continue
      for (const url of urlsIn(body)) times.set(url, (times.get(url) ?? 0) + 1)
    }
  return times
}

function urlsIn(body: unknown): string[] {
  const { taggingRequest = [] } = body as {
    readonly taggingRequest?: readonly { readonly image: { readonly content: string } }[]
  }
  return taggingRequest.map(({ image }) => image.content)
}
