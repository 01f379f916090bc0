import { createRequire } from 'node:module'
import { wirePlacesIn } from '@picturedesk/mocks'
import { getHttpOperationsFromSpec } from '@stoplight/prism-http'
import { createServer } from '@stoplight/prism-http-server'
import { afterAll, beforeAll, expect, test } from 'vitest'
import { hellorfMock } from './index.ts'

// What `prism mock dist/openapi.json` does, from its own parts: the spec must be of use without us.
const nothing = (): void => {}
const logger = {
  ...{ trace: nothing, debug: nothing, info: nothing, warn: nothing, error: nothing },
  ...{ fatal: nothing, success: nothing },
  child: () => logger,
}
const bundled = createRequire(import.meta.url).resolve('@picturedesk/spec-hellorf')

let server: ReturnType<typeof createServer>
let url: string
let operations: Awaited<ReturnType<typeof getHttpOperationsFromSpec>>

beforeAll(async () => {
  operations = await getHttpOperationsFromSpec(bundled)
  server = createServer(operations, {
    cors: false,
    components: { logger: logger as never },
    config: {
      checkSecurity: true,
      validateRequest: true,
      validateResponse: true,
      errors: true,
      isProxy: false,
      upstreamProxy: undefined,
      mock: { dynamic: false },
    },
  })
  url = await server.listen(0, '127.0.0.1')
})
afterAll(() => server.close())

const wire = wirePlacesIn(hellorfMock.spec)
const credentials = {
  [wire.credential('clientId').name]: 'c',
  [wire.credential('nonce').name]: '1',
  [wire.credential('signature').name]: 'a'.repeat(32),
}
const needed: Record<string, Record<string, string>> = {
  searchImages: { page: '1' },
  getImage: { image_id: '1' },
  purchaseImage: { image_id: '1', permission_id: '1', warrant_name: 'A' },
  searchImagesByImage: { file: 'aGVsbG8=' },
  searchVideos: { page: '1' },
  getVideo: { video_id: '1' },
  purchaseVideo: { video_id: '1', permission_id: '1', warrant_name: 'A' },
  listVideoTopics: { category_id: '1' },
}

function firstExample(operation: (typeof operations)[number]): unknown {
  const [response] = operation.responses
  const example = response?.contents?.[0]?.examples?.[0]
  return example && 'value' in example ? example.value : undefined
}

test('plain Prism serves the first example of each of the 25 operations', async () => {
  expect(operations).toHaveLength(25)
  for (const operation of operations) {
    const id = String(operation.iid)
    const fields = {
      ...credentials,
      ...needed[id],
      ...(operation.path.includes('purchase-') || operation.path.includes('warrant')
        ? { purchase_id: '1' }
        : {}),
    }
    const path = operation.path.replace('{id}', '1')
    const response =
      operation.method === 'get'
        ? await fetch(`${url}${path}?${new URLSearchParams(fields)}`)
        : await fetch(`${url}${path}`, { method: 'POST', body: new URLSearchParams(fields) })
    expect([id, response.status, response.headers.get('sl-violations')]).toEqual([id, 200, null])
    const text = await response.text()
    const isJson = response.headers.get('content-type') === 'application/json'
    expect([id, isJson ? JSON.parse(text) : text]).toEqual([id, firstExample(operation)])
  }
  expect(hellorfMock.spec['openapi']).toBe('3.1.0')
})

test('plain Prism refuses a call without credentials', async () => {
  expect((await fetch(`${url}/image/categories`)).status).toBe(401)
})
