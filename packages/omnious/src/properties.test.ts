import { anyValue, lacking, successSchema } from '@picturedesk/arbitrary'
import { InvalidResponseError } from '@picturedesk/provider'
import spec from '@picturedesk/spec-omnious' with { type: 'json' }
import fc from 'fast-check'
import { describe, expect, test } from 'vitest'
import type { Wire } from './generated/operations.ts'
import { createOmnious, type Omnious } from './index.ts'
import { journeys } from './testing/journeys.ts'

/** Answers an operation; PICTUREDESK_RUNS changes it. */
const numRuns = Number(process.env['PICTUREDESK_RUNS'] ?? 2_000)

const operations = Object.keys(journeys) as (keyof Wire)[]

function answering(body: unknown): Omnious {
  return createOmnious({ apiKey: 'k', fetch: async () => Response.json(body), maxAttempts: 1 })
}

/** What the model says, beside the vendor's own words, is no nonsense. */
function expectSound(result: unknown): void {
  JSON.stringify(result, (key, value) => {
    expect(value).not.toBeNaN()
    return key === 'raw' ? undefined : value
  })
}

describe.each(operations)('%s', (operation) => {
  const { call } = journeys[operation]
  const schema = successSchema(spec, operation) ?? {}
  const success = anyValue(spec, schema)

  test('maps every answer that the spec allows', async () => {
    await fc.assert(
      fc.asyncProperty(success, async (answer) => {
        expectSound(await call(answering(answer)))
      }),
      { numRuns },
    )
  })

  test('names what is required and missing', async () => {
    const broken = success.chain((answer) => fc.constantFrom(...lacking(spec, schema, answer)))
    await fc.assert(
      fc.asyncProperty(broken, async ({ field, value }) => {
        const error: unknown = await Promise.resolve(call(answering(value))).catch(
          (reason: unknown) => reason,
        )
        expect(InvalidResponseError.isInstance(error)).toBe(true)
        expect(error).toMatchObject({ operation, reason: 'missing-field', field })
      }),
      { numRuns: 500 },
    )
  })
})

test('results come in the order of requests, whatever is wrong with some', async () => {
  const request = fc.record({
    id: fc.constantFrom('a', 'b', 'c', 'd', 'e', 'f', '', 7),
    imageUrl: fc.constantFrom('https://a.example/1.jpg', 'ftp://refused', '', 7),
  })
  await fc.assert(
    fc.asyncProperty(fc.array(request, { maxLength: 12 }), async (requests) => {
      const { tagging } = createOmnious({ apiKey: 'k', fetch: vendor() })
      const results = []
      for await (const result of tagging.tag(requests as never)) results.push(result)
      expect(results.map(({ id }) => id)).toEqual(requests.map(({ id }) => String(id)))
      const seen = new Set<unknown>()
      const good = requests.map(({ id, imageUrl }) => {
        const valid = typeof id === 'string' && id !== '' && imageUrl !== '' && imageUrl !== 7
        const fresh = valid && !seen.has(id)
        if (fresh) seen.add(id)
        return fresh && imageUrl !== 'ftp://refused'
      })
      expect(results.map(({ ok }) => ok)).toEqual(good)
    }),
    { numRuns: 300 },
  )
})

/** A vendor of one task that refuses pictures by FTP and tags all others at once. */
function vendor(): typeof fetch {
  let ids: string[] = []
  return async (input, init) => {
    if (init?.method === 'POST') {
      const { taggingRequest } = JSON.parse(String(init.body)) as Wire['createTaggingTask']['body']
      const [bad, good] = [true, false].map((isBad) =>
        taggingRequest.filter(({ image }) => image.content.startsWith('ftp') === isBad),
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
