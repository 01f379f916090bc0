import { createRequire } from 'node:module'
import { Ajv } from 'ajv'
import { afterEach, beforeEach, expect, test, vi } from 'vitest'
import { library } from '../fixtures/library.ts'
import type { Mock } from '../mock.ts'
import { startMock } from '../start-mock.ts'
import { VirtualClock } from '../virtual-clock.ts'
import type { Har } from './har.ts'

let mock: Mock<{ key: string }, 'slow' | 'strike'>

beforeEach(async () => {
  mock = await startMock(library, { clock: new VirtualClock({ start: 0, running: false }) })
})
afterEach(async () => {
  mock.takeViolations()
  await mock.close()
})

// The schema of HAR 1.2 as it is published, in draft 6; the package has no types.
const schemas = createRequire(import.meta.url)('har-schema') as Record<string, object>
const ajv = new Ajv({ strict: false, validateSchema: false, validateFormats: false })
for (const schema of Object.values(schemas)) ajv.addSchema(schema)

function valid(har: Har): Har {
  const validate = ajv.getSchema('har.json#')
  if (!validate) throw new Error('no schema')
  validate(JSON.parse(JSON.stringify(har)))
  expect(validate.errors).toBeNull()
  return har
}

const headers = { 'content-type': 'application/json' }
const borrow = (): Promise<Response> =>
  mock.fetch(`${mock.url}/loans?Key=s3cret&reader=s3cret`, {
    method: 'POST',
    headers,
    body: '{"book":{"id":7},"pin":"s3cret"}',
  })

test('is a valid archive of requests and responses, without secrets', async () => {
  await borrow()
  await mock.fetch(`${mock.url}/books?Key=s3cret&tag=a&tag=b`)
  const har = valid(mock.har())
  expect(JSON.stringify(har)).not.toContain('s3cret')
  expect(har.log.creator.name).toBe('@picturedesk/mocks')
  expect(har.log.entries).toMatchObject([
    {
      startedDateTime: '1970-01-01T00:00:00.000Z',
      request: {
        method: 'POST',
        url: `${mock.url}/loans?Key=[redacted]&reader=[redacted]`,
        postData: {
          mimeType: 'application/json',
          text: '{"book":{"id":7},"pin":"[redacted]"}',
        },
        bodySize: 32,
      },
      response: {
        status: 201,
        statusText: 'Created',
        content: { mimeType: 'application/json', text: '{"data":{"loan":1,"at":0}}', size: 26 },
      },
      _operation: 'createLoan',
    },
    {
      request: {
        queryString: [
          { name: 'Key', value: '[redacted]' },
          { name: 'tag', value: 'a' },
          { name: 'tag', value: 'b' },
        ],
      },
    },
  ])
})

test('shows a form as its parameters', async () => {
  await mock.fetch(`${mock.url}/loans?Key=k`, {
    method: 'POST',
    body: new URLSearchParams('book=7'),
  })
  expect(valid(mock.har()).log.entries[0]?.request.postData).toEqual({
    mimeType: 'application/x-www-form-urlencoded;charset=UTF-8',
    params: [{ name: 'book', value: '7' }],
  })
})

test('tells which requests had no response, which failed, and how long each took', async () => {
  mock.fault({ name: 'response-lost', operation: 'createLoan' })
  await expect(borrow()).rejects.toThrow('fetch failed')
  mock.fault({ name: 'latency', ms: 250 })
  const slow = borrow()
  await vi.waitFor(() => expect(mock.har().log.entries[1]?._fault).toBe('latency'))
  await mock.clock.advance(250)
  await slow
  await mock.fetch(`${mock.url}/nowhere`)
  expect(valid(mock.har()).log.entries).toMatchObject([
    { _fault: 'response-lost', response: { status: 0, content: { size: 0 } }, time: 0 },
    { _fault: 'latency', response: { status: 201 }, time: 250, timings: { wait: 250 } },
    { response: { status: 501, content: { mimeType: 'application/problem+json' } } },
  ])
})

test('keeps files as base64, and nothing of JSON that was cut', async () => {
  await using files = await startMock({
    id: 'files',
    spec: {
      ...{ openapi: '3.1.0', info: { title: 'Files', version: '1' } },
      paths: {
        '/file': {
          get: {
            operationId: 'file',
            responses: { 200: { description: 'A file', content: { 'image/png': {} } } },
          },
        },
        '/secret': {
          get: {
            operationId: 'secret',
            responses: {
              200: {
                description: 'A secret',
                content: {
                  'application/json': {
                    schema: {
                      type: 'object',
                      properties: { token: { type: 'string', 'x-sensitive': true } },
                    },
                    examples: { one: { value: { token: 's3cret', a: 'a longer text' } } },
                  },
                },
              },
            },
          },
        },
      },
    },
    create: () => ({
      handlers: {
        file: () => ({
          kind: 'bytes',
          contentType: 'image/png',
          bytes: new Uint8Array([0x89, 0xff]),
        }),
      },
    }),
  })
  await files.fetch(`${files.url}/file`)
  await files.fetch(`${files.url}/secret`)
  files.fault({ name: 'truncated-json' })
  await files.fetch(`${files.url}/secret`)
  const har = valid(files.har())
  expect(har.log.entries.map(({ response }) => response.content.text)).toEqual([
    'if8=',
    '{"token":"[redacted]","a":"a longer text"}',
    expect.stringMatching(/^\[\d+ characters that are not JSON\]$/),
  ])
  expect(har.log.entries[0]?.response.content.encoding).toBe('base64')
})
