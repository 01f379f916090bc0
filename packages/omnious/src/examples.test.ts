import { omniousMock } from '@picturedesk/mock-omnious'
import { startMock, VirtualClock } from '@picturedesk/mocks'
import {
  NotFoundError,
  type Page,
  PicturedeskError,
  RateLimitedError,
  UnauthorizedError,
  VendorError,
} from '@picturedesk/provider'
import spec from '@picturedesk/spec-omnious' with { type: 'json' }
import { recordAnswers } from '@picturedesk/workspace/record-answers'
import { afterAll, afterEach, beforeEach, describe, expect, test } from 'vitest'
import { createOmnious, manifest, type Omnious } from './index.ts'
import { type Journey, journeys } from './testing/journeys.ts'
import { examplesInSpec } from './testing/spec-examples.ts'

const clock = new VirtualClock({ running: false })
const mock = await startMock(omniousMock, { clock })
afterAll(() => mock.close())
beforeEach(() => mock.reset())

const recording = recordAnswers(mock, spec)
afterEach(({ task }) => recording.settle(task.result?.state === 'pass'))
afterAll(() => recording.write(new URL('../reports/coverage.json', import.meta.url)))

/** A provider that gets the example of that name, whatever it asks for. */
function onExample(name: string): Omnious {
  const fetch: typeof globalThis.fetch = (input, init) => {
    const request = new Request(input, init)
    request.headers.set('prefer', `example=${name}`)
    return recording.fetch(request)
  }
  const { url: baseUrl } = mock
  return createOmnious({ ...mock.credentials, baseUrl, fetch, clock, maxAttempts: 1 })
}

/** The refusals that operations share, by the name of their example. */
const refusals = {
  failure: { type: VendorError, message: 'Internal processing error', code: undefined },
  failureWithCode: { type: VendorError, message: 'Internal processing error', code: 'TG500' },
  badRequest: { type: VendorError, message: 'Invalid request body', code: 'TG400' },
  strictRefused: {
    type: VendorError,
    message: 'STRICT: 1 of 10 requests is invalid',
    code: 'TG422',
  },
  taskExpired: { type: VendorError, message: 'The task has expired', code: 'TG409' },
  notDone: { type: VendorError, message: 'The task is still processing', code: 'TG425' },
  resultsExpired: { type: NotFoundError, message: 'The results have expired', code: 'TG410' },
  unauthorized: { type: UnauthorizedError, message: 'Invalid API key', code: 'TG401' },
  notFound: { type: NotFoundError, message: 'Task not found', code: 'TG404' },
  quotaExhausted: { type: RateLimitedError, message: 'Quota exhausted', code: 'TG429' },
} as const

const inSpec = examplesInSpec()

test('the table knows every operation and every example of the spec, and no other', () => {
  const known = Object.entries(journeys).flatMap(([operation, { examples }]) =>
    Object.keys(examples).map((name) => `${operation} ${name}`),
  )
  const successes = inSpec.filter(({ name }) => !Object.hasOwn(refusals, name))
  expect(successes.map(({ operation, name }) => `${operation} ${name}`).sort()).toEqual(
    known.sort(),
  )
  expect(Object.keys(journeys)).toHaveLength(5)
  expect(Object.keys(journeys).sort()).toEqual(Object.keys(manifest.operations).sort())
})

describe('each example of the spec comes through as it should', () => {
  test.each(inSpec)('$operation $status $name', async ({ operation, status, name, value }) => {
    const { call, examples } = journeys[operation] as Journey<unknown>
    const outcome = await settled(call(onExample(name)))

    expect(mock.requests().map((request) => request.operation)).toEqual([operation])
    const refusal = Object.entries(refusals).find(([refused]) => refused === name)?.[1]
    if (refusal === undefined) {
      expect(content(outcome)).toEqual(examples[name]?.(value))
      return
    }
    expect(outcome).toBeInstanceOf(refusal.type)
    expect(outcome).toMatchObject({
      provider: 'omnious',
      operation,
      status,
      attempts: 1,
      outcome: 'rejected',
      vendorMessage: refusal.message,
    })
    expect((outcome as VendorError).vendorCode).toBe(refusal.code)
  })
})

async function settled(promise: PromiseLike<unknown>): Promise<unknown> {
  try {
    return await promise
  } catch (error) {
    if (PicturedeskError.isInstance(error)) return error
    throw error
  }
}

/** A page without its way to the next one. */
function content(result: unknown): unknown {
  if (typeof result !== 'object' || result === null || !('next' in result)) return result
  const { next, ...rest } = result as Page<unknown>
  expect(next).toBeTypeOf('function')
  return rest
}
