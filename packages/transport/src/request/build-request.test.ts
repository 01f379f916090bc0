import fc from 'fast-check'
import { expect, test } from 'vitest'
import { clientOf } from '../client/index.ts'
import { checkBody } from '../input/check-body.ts'
import { BASE_URL, createAcme } from '../testing/acme.ts'
import { fakeFetch } from '../testing/fake-fetch.ts'
import { ONE_THING, success } from '../testing/responses.ts'
import type { RequestFormat, Vendor } from '../transport.ts'

const text = fc.string({ unit: 'grapheme', minLength: 2, maxLength: 8 })

/** The formats that vendors use: none, options for lists, text of their own. */
const formats = fc.constantFrom<RequestFormat>(
  {},
  { headers: { 'X-Key': 'k', 'Content-Type': 'application/vnd.acme+json' } },
  { explodeLists: false },
  {
    headers: { 'content-type': 'application/x-www-form-urlencoded' },
    querySerializer: (query) => `?${new URLSearchParams(query as Record<string, string>)}`,
    bodySerializer: (body) => String(new URLSearchParams(body as Record<string, string>)),
  },
)

/** A vendor whose operations take any query, and bodies of one text. */
function open(format: RequestFormat): Partial<Vendor> {
  return {
    format: () => format,
    operations: {
      listThings: {
        path: '/things',
        query: { q: {}, list: { type: 'array', items: {} } },
        headers: { 'x-user': {} },
      },
      findThings: {
        method: 'POST',
        path: '/find',
        body: { check: checkBody, mediaType: 'application/json', properties: { q: {} } },
      },
    },
  }
}

test('a call sends what the raw client sends for the same input', async () => {
  await fc.assert(
    fc.asyncProperty(formats, text, fc.array(text, { minLength: 1 }), async (format, q, list) => {
      const { fetch, sent } = fakeFetch(success(ONE_THING))
      const requests: Request[] = []
      const { transport } = createAcme(
        {
          fetch: async (input, init) => {
            requests.push(new Request(input, init))
            return fetch(input, init)
          },
        },
        open(format),
      )
      const params = { query: { q, list }, header: { 'x-user': encodeURIComponent(q) } }
      await transport.call('listThings', { ...params } as object)
      await clientOf(transport).GET('/things', { params })
      await transport.call('findThings', { body: { q } })
      await clientOf(transport).POST('/find', { body: { q } })
      expect(sent).toHaveLength(4)
      const [list1, list2, find1, find2] = await Promise.all(requests.map(describe))
      expect(list1).toEqual(list2)
      expect(find1).toEqual(find2)
    }),
    { numRuns: 50 },
  )
})

async function describe(request: Request): Promise<unknown> {
  const { url, method, redirect, headers } = request
  return { url, method, redirect, headers: [...headers], body: await request.text() }
}

test('a request without body and headers has neither', async () => {
  const { fetch, sent } = fakeFetch(success(ONE_THING))
  const { transport } = createAcme({ fetch }, open({}))
  await transport.call('listThings', {})
  expect(sent[0]).toEqual({
    url: `${BASE_URL}/things`,
    init: { method: 'GET', redirect: 'manual', signal: expect.any(AbortSignal) },
  })
})
