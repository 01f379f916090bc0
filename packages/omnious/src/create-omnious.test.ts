import { inspect } from 'node:util'
import { InvalidArgumentError, MissingCredentialsError } from '@picturedesk/provider'
import { afterEach, describe, expect, test, vi } from 'vitest'
import { createOmnious } from './index.ts'

const KEY = 'secret-key-canary'

afterEach(() => vi.unstubAllEnvs())

/** A fetch that keeps what it is called with. */
function recording(answer: () => Response = () => Response.json({ data: { tasks: [] } })) {
  const calls: { url: string; headers: Headers }[] = []
  const fetch: typeof globalThis.fetch = async (input, init) => {
    calls.push({ url: String(input), headers: new Headers(init?.headers) })
    return answer()
  }
  return { calls, fetch }
}

describe('key and base URL', () => {
  test('key and base URL come from options, else from the environment', async () => {
    const { calls, fetch } = recording()
    await createOmnious({ apiKey: KEY, fetch }).tagging.list()
    vi.stubEnv('OMNIOUS_API_KEY', 'from-env')
    vi.stubEnv('OMNIOUS_BASE_URL', 'https://proxy.example/tagger/')
    await createOmnious({ fetch }).tagging.list()
    expect(calls.map(({ url, headers }) => [url, headers.get('x-api-key')])).toEqual([
      ['https://api.omnious.com/tagger/v2.12/bulk', KEY],
      ['https://proxy.example/tagger/bulk', 'from-env'],
    ])
  })

  test('the error about a missing key names option and variable', () => {
    vi.stubEnv('OMNIOUS_API_KEY', '')
    expect(() => createOmnious()).toThrow(MissingCredentialsError)
    expect(() => createOmnious()).toThrow(/apiKey.*OMNIOUS_API_KEY/s)
  })

  test('a base URL that is not a URL is refused', () => {
    expect(() => createOmnious({ apiKey: KEY, baseUrl: 'ftp://a' })).toThrow(InvalidArgumentError)
  })
})

describe('the key stays secret', () => {
  test('a provider shows no key when it is inspected or made JSON', () => {
    const omnious = createOmnious({ apiKey: KEY })
    expect(inspect(omnious, { depth: 9, showHidden: true })).not.toContain(KEY)
    expect(JSON.stringify(omnious)).not.toContain(KEY)
  })

  test.each<[string, () => Response]>([
    ['a response that repeats it', () => Response.json({ error: `key ${KEY} is bad` })],
    ['a refusal that repeats it', () => Response.json({ error: KEY }, { status: 401 })],
    ['a page that repeats it', () => new Response(`<p>${KEY}</p>`)],
  ])('the error of %s does not show the key', async (_, answer) => {
    const { fetch } = recording(answer)
    const omnious = createOmnious({ apiKey: KEY, fetch, maxAttempts: 1 })
    const error: unknown = await Promise.resolve(omnious.tagging.list()).catch((e) => e)
    expect(error).toBeInstanceOf(Error)
    expect(inspect(error, { depth: 9, showHidden: true })).not.toContain(KEY)
  })

  test('a network error that repeats the headers does not show the key', async () => {
    const fetch: typeof globalThis.fetch = async () => {
      throw new TypeError('fetch failed', { cause: new Error(`x-api-key: ${KEY}`) })
    }
    const omnious = createOmnious({ apiKey: KEY, fetch, maxAttempts: 1 })
    const error: unknown = await Promise.resolve(omnious.tagging.list()).catch((e) => e)
    expect(inspect(error, { depth: 9, showHidden: true })).not.toContain(KEY)
  })
})

test('a response that is not an object is invalid', async () => {
  for (const body of [[], 'text', null, 7]) {
    const { fetch } = recording(() => Response.json(body))
    const { tagging } = createOmnious({ apiKey: KEY, fetch })
    await expect(tagging.status('t')).rejects.toMatchObject({ code: 'invalid-response' })
  }
})

test('values that the model cannot hold are drift, and the rest comes through', async () => {
  const drifts: [string, unknown][] = []
  const { fetch } = recording(() =>
    Response.json({
      data: {
        results: [
          {
            id: 7,
            taggingResult: {
              objects: ['odd', { type: 'TOP', tags: [3, { item: 'odd', fit: { id: 5 } }] }],
            },
          },
        ],
        taskInfo: { totalCount: 'many' },
      },
    }),
  )
  const { tagging } = createOmnious({
    apiKey: KEY,
    fetch,
    hooks: { onDrift: ({ field, value }) => drifts.push([field, value]) },
  })
  expect((await tagging.results('t')).items).toMatchObject([
    { id: '7', ok: true, objects: [{ type: 'TOP', tags: [{ id: '5', name: '5', group: 'fit' }] }] },
  ])
  expect(drifts).toEqual([
    ['data.taskInfo.totalCount', 'many'],
    ['objects', 'odd'],
    ['tags', 3],
    ['tags.item', 'odd'],
  ])
})
