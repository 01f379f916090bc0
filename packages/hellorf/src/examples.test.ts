import { hellorfMock } from '@picturedesk/mock-hellorf'
import { startMock, VirtualClock } from '@picturedesk/mocks'
import {
  NotFoundError,
  type Page,
  PicturedeskError,
  UnauthorizedError,
  VendorError,
} from '@picturedesk/provider'
import spec from '@picturedesk/spec-hellorf' with { type: 'json' }
import { recordAnswers } from '@picturedesk/workspace/record-answers'
import { afterAll, afterEach, beforeEach, describe, expect, test } from 'vitest'
import { createHellorf, type Hellorf, manifest } from './index.ts'
import { type Journey, journeys, now } from './testing/journeys.ts'
import { examplesInSpec } from './testing/spec-examples.ts'

const clock = new VirtualClock({ start: Date.parse(now), running: false })

const mock = await startMock(hellorfMock, { clock })
afterAll(() => mock.close())
beforeEach(() => mock.reset())

const recording = recordAnswers(mock, spec)
afterEach(({ task }) => recording.settle(task.result?.state === 'pass'))
afterAll(() => recording.write(new URL('../reports/coverage.json', import.meta.url)))

/** A provider that gets the example of that name, whatever it asks for. */
function onExample(name: string): Hellorf {
  const fetch: typeof globalThis.fetch = (input, init) => {
    const request = new Request(input, init)
    request.headers.set('prefer', `example=${name}`)
    return recording.fetch(request)
  }
  return createHellorf({ ...mock.credentials, baseUrl: mock.url, fetch, clock })
}

/** The refusals that operations share, by the name of their example. */
const refusals = {
  failure: { type: VendorError, vendorMessage: '失败原因' },
  signatureRefused: { type: UnauthorizedError, vendorMessage: '签名错误' },
  nonceExpired: { type: UnauthorizedError, vendorMessage: 'nonce_str 已过期' },
  notFound: { type: NotFoundError, vendorMessage: '不存在' },
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
  expect(Object.keys(journeys)).toHaveLength(25)
  expect(Object.keys(journeys).sort()).toEqual(Object.keys(manifest.operations).sort())
})

describe('each example of the spec comes through as it should', () => {
  test.each(inSpec)('$operation $name', async ({ operation, name, value }) => {
    const { call, examples } = journeys[operation] as Journey<unknown>
    const outcome = await settled(call(onExample(name)))

    expect(mock.requests().map((request) => request.operation)).toEqual([operation])
    const refusal = Object.entries(refusals).find(([refused]) => refused === name)?.[1]
    if (refusal !== undefined) {
      expect(outcome).toBeInstanceOf(refusal.type)
      expect(outcome).toMatchObject({
        provider: 'hellorf',
        operation,
        status: 200,
        attempts: 1,
        outcome: 'rejected',
        vendorCode: 1001,
        vendorMessage: refusal.vendorMessage,
      })
      return
    }
    const payload = typeof value === 'string' ? new TextEncoder().encode(value) : dataOf(value)
    expect(content(outcome)).toEqual(examples[name]?.(payload))
  })
})

function dataOf(answer: unknown): unknown {
  return (answer as { readonly data: unknown }).data
}

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
