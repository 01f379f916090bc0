import { expect, test } from 'vitest'
import { SecretValues } from '../drift/secret-values.ts'
import type { OpenApiDocument } from '../spec/openapi-document.ts'
import { startMock } from '../start-mock.ts'
import type { VendorBehaviour } from '../vendor/vendor.ts'

const schema = { type: 'object', properties: { id: { type: 'integer', format: 'int64' } } }
const content = { 'application/json': { schema } }
const spec: OpenApiDocument = {
  openapi: '3.1.0',
  info: { title: 'Digits', version: '1' },
  paths: {
    '/echo': {
      post: {
        operationId: 'echo',
        requestBody: { required: true, content },
        responses: { 200: { description: 'The same', content } },
      },
    },
  },
}
const LONG = '9007199254740993'
const create = (): VendorBehaviour => ({
  handlers: {
    echo: ({ body }) => ({ kind: 'json', body: body.kind === 'json' ? body.value : {} }),
  },
})

test('a whole number beyond 2^53 keeps its digits from the request to memory, response and archive', async () => {
  await using mock = await startMock({ id: 'digits', spec, create })
  const response = await mock.fetch(`${mock.url}/echo`, {
    method: 'POST',
    headers: { 'content-type': 'application/json' },
    body: `{"id":${LONG}}`,
  })
  expect(await response.text()).toBe(`{"id":${LONG}}`)
  expect(mock.violations).toEqual([])
  mock.assertRequested({ operation: 'echo', body: { id: BigInt(LONG) } })
  expect(JSON.stringify(mock.har())).toContain(LONG)
})

test('a secret that is such a number is kept out', () => {
  const secrets = new SecretValues(new Set(['pin']))
  secrets.learn({ pin: BigInt(LONG) })
  expect(secrets.inText(`It was ${LONG}.`)).not.toContain(LONG)
  expect(String(secrets.inJson([BigInt(LONG)])[0])).not.toContain(LONG)
})
