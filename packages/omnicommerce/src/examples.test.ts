import { omnicommerceMock } from '@picturedesk/mock-omnicommerce'
import { startMock, VirtualClock } from '@picturedesk/mocks'
import {
  NotFoundError,
  PicturedeskError,
  RateLimitedError,
  UnauthorizedError,
  VendorError,
} from '@picturedesk/provider'
import spec from '@picturedesk/spec-omnicommerce' with { type: 'json' }
import { recordAnswers } from '@picturedesk/workspace/record-answers'
import { afterAll, afterEach, beforeEach, describe, expect, test } from 'vitest'
import { createOmniCommerce, manifest, type OmniCommerce } from './index.ts'
import { type Journey, journeys } from './testing/journeys.ts'
import { examplesInSpec } from './testing/spec-examples.ts'

const clock = new VirtualClock({ start: Date.parse('2026-01-01T00:00:00Z'), running: false })
const mock = await startMock(omnicommerceMock, { clock })
afterAll(() => mock.close())
beforeEach(() => mock.reset())

const recording = recordAnswers(mock, spec)
afterEach(({ task }) => recording.settle(task.result?.state === 'pass'))
afterAll(() => recording.write(new URL('../reports/coverage.json', import.meta.url)))

/** A provider that gets the example of that name, whatever it asks for. */
function onExample(name: string, batchPath?: 'bare'): OmniCommerce {
  const fetch: typeof globalThis.fetch = (input, init) => {
    const request = new Request(input, init)
    request.headers.set('prefer', `example=${name}`)
    return recording.fetch(request)
  }
  const options = { ...mock.credentials, baseUrl: mock.url, fetch, clock, maxAttempts: 1 }
  return createOmniCommerce({ ...options, batchPath })
}

/** The refusals that operations share, by the name of their example. */
const refusals = {
  invalidRequest: { type: VendorError, vendorMessage: 'invalid request format.' },
  malformedJson: { type: VendorError, vendorMessage: 'json format error.' },
  keyRefused: { type: UnauthorizedError, vendorMessage: 'unauthorized api key.' },
  notFound: { type: NotFoundError, vendorMessage: 'product not found.' },
  quotaExhausted: { type: RateLimitedError, vendorMessage: 'quota exceeded.' },
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
  expect(Object.keys(journeys).sort()).toEqual(Object.keys(manifest.operations).sort())
})

test('the examples are those of every status that the vendor is known to answer with', () => {
  expect([...new Set(inSpec.map(({ status }) => status))].sort()).toEqual([
    200, 201, 400, 401, 404, 429,
  ])
})

describe('each example of the spec comes through as it should', () => {
  test.each(inSpec)('$operation $status $name', async ({ operation, status, name, value }) => {
    const { call, batchPath, examples } = journeys[operation] as Journey<unknown>
    const outcome = await settled(call(onExample(name, batchPath)))

    expect(mock.requests().map((request) => [request.operation, request.status])).toEqual([
      [operation, status],
    ])
    const refusal = Object.entries(refusals).find(([refused]) => refused === name)?.[1]
    if (refusal === undefined) {
      expect(outcome).toEqual(examples[name]?.(value))
      return
    }
    for (const error of errorsIn(outcome)) {
      expect(error).toBeInstanceOf(refusal.type)
      expect(error).toMatchObject({
        provider: 'omnicommerce',
        operation,
        status,
        attempts: 1,
        outcome: 'rejected',
        vendorMessage: refusal.vendorMessage,
      })
    }
  })
})

/** The error of one product, or that of each of three. */
function errorsIn(outcome: unknown): unknown[] {
  if (!Array.isArray(outcome)) return [outcome]
  expect(outcome.map(({ ok, productId }) => [ok, productId])).toEqual([
    [false, 'A1000'],
    [false, 'A1001'],
    [false, 'A1002'],
  ])
  return outcome.map(({ error }) => error)
}

async function settled(promise: Promise<unknown>): Promise<unknown> {
  try {
    return await promise
  } catch (error) {
    if (PicturedeskError.isInstance(error)) return error
    throw error
  }
}
