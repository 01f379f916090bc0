import { InvalidResponseError } from '@picturedesk/provider'
import { expect, test } from 'vitest'
import { createTransport, type Operation } from '../index.ts'

const operations: Record<string, Operation> = {
  getThing: { path: '/thing', payload: { thing: { id: 1 } } },
}

/** The error for a response without a required member. */
async function lacking(at: string | undefined): Promise<unknown> {
  const transport = createTransport<{ getThing: { payload: unknown } }, object>(
    {
      provider: 'acme',
      baseUrl: 'https://acme.example',
      operations,
      failures: [],
      sensitive: [],
      redact: (text) => text,
      format: () => ({}),
      open: (payload) => ({ payload, at }),
    },
    { fetch: async () => Response.json({ thing: {} }) },
  )
  return transport.call('getThing', {}).catch((error: unknown) => error)
}

test.each([
  ['in `data`, unless said otherwise', undefined, 'data.thing.id'],
  ['in another member', 'result', 'result.thing.id'],
  ['the body itself', '', 'thing.id'],
])('the error for a payload that is %s names its place', async (_, at, field) => {
  const error = await lacking(at)
  expect(error).toBeInstanceOf(InvalidResponseError)
  expect(error).toMatchObject({ reason: 'missing-field', field })
  expect(String(error)).toContain(`\`${field}\``)
})
