import { ogqMock } from '@picturedesk/mock-ogq'
import { startMock, VirtualClock } from '@picturedesk/mocks'
import {
  NotFoundError,
  type Page,
  RateLimitedError,
  UnauthorizedError,
  VendorError,
} from '@picturedesk/provider'
import spec from '@picturedesk/spec-ogq' with { type: 'json' }
import { recordAnswers } from '@picturedesk/workspace/record-answers'
import { afterAll, afterEach, beforeEach, describe, expect, test } from 'vitest'
import { createOgq, manifest, type Ogq } from './index.ts'
import { type Journey, journeys, now } from './testing/journeys.ts'
import { refusalOf } from './testing/refusal-of.ts'
import { answersInSpec, examplesInSpec } from './testing/spec-examples.ts'

const clock = new VirtualClock({ start: Date.parse(now), running: false })

const mock = await startMock(ogqMock, { clock })
afterAll(() => mock.close())
beforeEach(() => mock.reset())

const recording = recordAnswers(mock, spec)
afterEach(({ task }) => recording.settle(task.result?.state === 'pass'))
afterAll(() => recording.write(new URL('../reports/coverage.json', import.meta.url)))

/** A provider whose requests say which answer they prefer. The mock answers for the real host. */
function preferring(preference: string): Ogq {
  const fetch: typeof globalThis.fetch = (input, init) => {
    const request = new Request(input, init)
    request.headers.set('prefer', preference)
    return recording.fetch(request)
  }
  const baseUrl = 'https://oapi.ogq.me'
  return createOgq({ ...mock.credentials, baseUrl, fetch, clock, maxAttempts: 1 })
}

/** The refusals that operations share, by the name of their example. */
const refusals = {
  failure: { type: VendorError, vendorCode: 50000, vendorMessage: '요청을 처리하지 못했습니다' },
  keyRefused: { type: UnauthorizedError, vendorCode: 40100, vendorMessage: 'invalid API key' },
  notFound: { type: NotFoundError, vendorCode: 40400, vendorMessage: 'not found' },
  quotaExhausted: { type: RateLimitedError, vendorCode: 42900, vendorMessage: 'quota exceeded' },
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
  expect(Object.keys(journeys)).toHaveLength(9)
  expect(Object.keys(journeys).sort()).toEqual(Object.keys(manifest.operations).sort())
})

describe('each example of the spec comes through as it should', () => {
  test.each(inSpec)('$operation $status $name', async ({ operation, status, name, value }) => {
    const { call, examples } = journeys[operation] as Journey<unknown>
    const ogq = preferring(`example=${name}`)
    const refusal = Object.entries(refusals).find(([refused]) => refused === name)?.[1]
    if (refusal === undefined) {
      const { data } = value as { readonly data?: unknown }
      expect(content(await call(ogq))).toEqual(examples[name]?.(data))
    } else {
      const { type, ...said } = refusal
      const error = await refusalOf(call(ogq))
      expect(error).toBeInstanceOf(type)
      expect(error).toMatchObject({
        ...said,
        provider: 'ogq',
        operation,
        status,
        attempts: 1,
        outcome: 'rejected',
      })
    }
    expect(mock.requests().map((request) => request.operation)).toEqual([operation])
  })
})

describe('each answer without a body is a success', () => {
  const empty = answersInSpec().filter(({ content }) => Object.keys(content).length === 0)

  test('the spec has them for what the documents show no answer of', () => {
    expect(empty.map(({ operation }) => operation).sort()).toEqual(
      ['addFavorites', 'removeFavorite', 'removeRecent', 'reorderFavorites', 'reportUsage'].sort(),
    )
  })

  test.each(empty)('$operation $status', async ({ operation, status }) => {
    const { call } = journeys[operation]
    expect(await call(preferring(`code=${status}`))).toBeUndefined()
    expect(mock.requests()).toMatchObject([{ operation, status }])
  })
})

/** A page without its way to the next one. */
function content(result: unknown): unknown {
  if (typeof result !== 'object' || result === null || !('next' in result)) return result
  const { next, ...rest } = result as Page<unknown>
  expect(next).toBeTypeOf('function')
  return rest
}
