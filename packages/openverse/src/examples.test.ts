import { openverseMock } from '@picturedesk/mock-openverse'
import { startMock, VirtualClock } from '@picturedesk/mocks'
import {
  NotFoundError,
  type Page,
  RateLimitedError,
  UnauthorizedError,
  VendorError,
} from '@picturedesk/provider'
import spec from '@picturedesk/spec-openverse' with { type: 'json' }
import { recordAnswers } from '@picturedesk/workspace/record-answers'
import { afterAll, afterEach, beforeEach, describe, expect, test } from 'vitest'
import type { Wire } from './generated/operations.ts'
import { createOpenverse, manifest, type Openverse } from './index.ts'
import { isForToken } from './testing/answer-with.ts'
import { type Journey, journeys } from './testing/journeys.ts'
import { refusalOf } from './testing/refusal-of.ts'
import { examplesInSpec } from './testing/spec-examples.ts'

const clock = new VirtualClock({ running: false })
const mock = await startMock(openverseMock, { clock })
afterAll(() => mock.close())
beforeEach(() => mock.reset())

const recording = recordAnswers(mock, spec)
afterEach(({ task }) => recording.settle(task.result?.state === 'pass'))
afterAll(() => recording.write(new URL('../reports/coverage.json', import.meta.url)))

/** A provider whose requests of one operation say which answer they prefer. */
function preferring(preference: string | undefined, operation: keyof Wire): Openverse {
  const needsToken = operation === 'createToken' || operation === 'getRateLimit'
  const fetch: typeof globalThis.fetch = (input, init) => {
    const request = new Request(input, init)
    if (preference !== undefined && isForToken(input) === (operation === 'createToken'))
      request.headers.set('prefer', preference)
    return recording.fetch(request)
  }
  return createOpenverse({
    ...(needsToken ? mock.credentials : { clientId: '' }),
    baseUrl: 'https://api.openverse.org', // the mock answers for the real host
    fetch,
    clock,
    maxAttempts: 1,
  })
}

/** The refusals that operations share, by the name of their example. */
const refusals = {
  licenseUnknown: {
    type: VendorError,
    vendorMessage: "license: License 'cc-by' does not exist.",
  },
  sourcesConflict: {
    type: VendorError,
    vendorMessage: "excluded_source: Either 'source' or 'excluded_source' can be given, not both.",
  },
  tokenRefused: {
    type: UnauthorizedError,
    vendorMessage: 'Authentication credentials were not provided.',
  },
  pageTooLarge: {
    type: UnauthorizedError,
    vendorMessage: 'Ensure this value is less than or equal to 20.',
  },
  applicationRevoked: { type: UnauthorizedError, vendorMessage: 'Forbidden' },
  notFound: { type: NotFoundError, vendorMessage: 'Not found.' },
  throttled: {
    type: RateLimitedError,
    vendorMessage: 'Request was throttled. Expected available in 30 seconds.',
  },
  failed: { type: VendorError, vendorMessage: 'A server error occurred.' },
  credentialsMalformed: { type: UnauthorizedError, vendorMessage: 'Invalid credentials' },
  credentialsRefused: {
    type: UnauthorizedError,
    vendorCode: 'invalid_client',
    vendorMessage: 'invalid_client',
  },
} as const

const inSpec = examplesInSpec()

test('the table knows every operation and every example of the spec, and no other', () => {
  const known = Object.entries(journeys).flatMap(([operation, { examples }]) =>
    Object.keys(examples).map((name) => `${operation} ${name}`),
  )
  const successes = inSpec.filter(({ status }) => status < 300)
  expect(successes.map(({ operation, name }) => `${operation} ${name}`).sort()).toEqual(
    known.sort(),
  )
  const reached = Object.entries(journeys).filter(([, { raw = false }]) => !raw)
  expect(reached.map(([operation]) => operation).sort()).toEqual(
    Object.keys(manifest.operations).sort(),
  )
})

describe('each example of the spec comes through as it should', () => {
  test.each(inSpec)('$operation $status $name', async ({ operation, status, name, value }) => {
    const { call, examples, raw = false } = journeys[operation] as Journey<unknown>
    // a token has to be one that the mock remembers; its first is the example's
    const preference = name === 'token' ? undefined : `example=${name}`
    const openverse = preferring(preference, operation)
    if (status < 300) {
      expect(content(await call(openverse))).toEqual(examples[name]?.(value))
    } else if (raw) {
      await expect(call(openverse)).rejects.toMatchObject({ status, body: value })
    } else {
      const { type, ...said } = refusals[name as keyof typeof refusals]
      const error = await refusalOf(call(openverse))
      expect(error).toBeInstanceOf(type)
      const outcome = status < 500 ? 'rejected' : 'unknown'
      expect(error).toMatchObject({ ...said, provider: 'openverse', operation, status, outcome })
      expect(error.attempts).toBe(1)
    }
    expect(mock.requests({ operation })).toHaveLength(1)
  })
})

/** A page without its way to the next one. */
function content(result: unknown): unknown {
  if (typeof result !== 'object' || result === null || !('next' in result)) return result
  const { next, ...rest } = result as Page<unknown>
  expect(next).toBeTypeOf('function')
  return rest
}
