import fc from 'fast-check'
import { expect, test } from 'vitest'
import type { Wire } from './generated/operations.ts'
import { createOmnious } from './index.ts'

test('results come in the order of requests, whatever is wrong with some', async () => {
  const request = fc.record({
    id: fc.constantFrom('a', 'b', 'c', 'd', 'e', 'f', '', 7),
    image: fc.record({
      url: fc.constantFrom('https://a.example/1.jpg', 'https://refused.example/1.jpg', '', 7),
    }),
  })
  await fc.assert(
    fc.asyncProperty(fc.array(request, { maxLength: 12 }), async (requests) => {
      const { tagging } = createOmnious({ apiKey: 'k', fetch: vendor() })
      const results = []
      for await (const result of tagging.tag(requests as never)) results.push(result)
      expect(results.map(({ id }) => id)).toEqual(requests.map(({ id }) => String(id)))
      const seen = new Set<unknown>()
      const good = requests.map(({ id, image: { url } }) => {
        const valid = typeof id === 'string' && id !== '' && url !== '' && url !== 7
        const fresh = valid && !seen.has(id)
        if (fresh) seen.add(id)
        return fresh && url !== 'https://refused.example/1.jpg'
      })
      expect(results.map(({ ok }) => ok)).toEqual(good)
    }),
    { numRuns: 300 },
  )
})

/** A vendor of one task that refuses pictures of one host and tags all others at once. */
function vendor(): typeof fetch {
  let ids: string[] = []
  return async (input, init) => {
    if (init?.method === 'POST') {
      const { taggingRequest } = JSON.parse(String(init.body)) as Wire['createTaggingTask']['body']
      const [bad, good] = [true, false].map((isBad) =>
        taggingRequest.filter(({ image }) => image.content.includes('refused') === isBad),
      ) as [typeof taggingRequest, typeof taggingRequest]
      ids = good.map(({ context }) => context.id)
      const failureList = bad.map((request) => ({ request, errorMessage: 'refused' }))
      return Response.json({ taskId: 't', failureList }, { status: 202 })
    }
    return Response.json(
      String(input).endsWith('/status')
        ? { data: { taskId: 't', taskStatus: 'TASK_DONE' } }
        : { data: { results: ids.map((id) => ({ id, taggingResult: { objects: [] } })) } },
    )
  }
}
