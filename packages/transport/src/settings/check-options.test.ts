import { InvalidArgumentError, systemClock } from '@picturedesk/provider'
import { expect, test } from 'vitest'
import type { TransportOptions } from '../transport-options.ts'
import { checkOptions, functions, type OptionRules } from './check-options.ts'

interface AcmeOptions extends TransportOptions {
  readonly apiKey?: string | undefined
  readonly journal?: object | undefined
  readonly order?: string | undefined
  readonly most?: number | undefined
}

const rules: OptionRules<AcmeOptions> = {
  apiKey: {},
  journal: functions('open', 'settle'),
  order: { type: 'string', enum: ['up', 'down'] },
  most: { type: 'integer', minimum: 20 },
}
const check = (options: object): void => checkOptions<AcmeOptions>('acme', options, rules)

test('right options pass, and those that are left out', () => {
  check({})
  check({ fetch: undefined, apiKey: undefined })
  check({
    fetch: globalThis.fetch,
    timeout: Number.POSITIVE_INFINITY,
    maxAttempts: 1,
    repeatAssumed: false,
    beforeRequest: async () => () => {},
    maxResponseBytes: 5,
    clock: systemClock,
    random: () => 0.5,
    apiKey: '',
    order: 'down',
    most: 20,
  })
  class Hooks {
    readonly seen: string[] = []
    onDrift(): void {
      this.seen.push('drift')
    }
  }
  for (const hooks of [{}, { onRetry: () => {} }, { onRetry: undefined }, new Hooks()])
    check({ hooks })
})

test.each([
  [{ fetch: 'x' }, 'fetch', 'of type function. Received "x"'],
  [{ fetch: null }, 'fetch', 'of type function. Received null'],
  [{ beforeRequest: {} }, 'beforeRequest', 'of type function. Received "object"'],
  [{ timeout: '5000' }, 'timeout', 'of type number, at least 1. Received "5000"'],
  [{ timeout: 0 }, 'timeout', 'of type number, at least 1. Received 0'],
  [{ timeout: Number.NaN }, 'timeout', 'of type number, at least 1. Received NaN'],
  [{ timeout: -Infinity }, 'timeout', 'of type number, at least 1. Received -Infinity'],
  [{ maxAttempts: 1.5 }, 'maxAttempts', 'of type integer, at least 1. Received 1.5'],
  [{ maxAttempts: 2n }, 'maxAttempts', 'of type integer, at least 1. Received 2'],
  [{ repeatAssumed: 'false' }, 'repeatAssumed', 'of type boolean. Received "false"'],
  [{ clock: 'x' }, 'clock', 'of type object. Received "x"'],
  [{ clock: { now: () => 0 } }, 'clock.setTimeout', 'of type function. Received nothing'],
  [{ hooks: { onRetry: 'x' } }, 'hooks.onRetry', 'of type function. Received "x"'],
  [{ hooks: [] }, 'hooks', 'of type object. Received "object"'],
  [{ random: 0.5 }, 'random', 'of type function. Received 0.5'],
  [{ journal: { open: () => {} } }, 'journal.settle', 'of type function. Received nothing'],
  [{ order: 'left' }, 'order', 'one of up, down. Received "left"'],
  [{ most: 19 }, 'most', 'of type integer, at least 20. Received 19'],
  [{ apiKey: 12_345 }, 'apiKey', 'of type string. Received "number"'],
  [{ apiKey: ['s3cret'] }, 'apiKey', 'of type string. Received "object"'],
  [{ apiKey: null }, 'apiKey', 'of type string. Received null'],
] as const)('wrong option %# is told', (options, field, message) => {
  expect.assertions(3)
  try {
    check(options)
  } catch (error) {
    if (!InvalidArgumentError.isInstance(error)) throw error
    expect(error.message).toBe(
      `acme: \`${field}\` must be ${message}. Leave it out for the usual one.`,
    )
    expect(error.field).toBe(field)
    expect(error.outcome).toBe('not-sent')
  }
})

test('a long text is cut', () => {
  expect(() => check({ fetch: 'x'.repeat(1_000) })).toThrow(
    /Received "x{59}… \(1002 characters\)\./,
  )
})

test('a misspelt option is told where the vendor’s own are known', () => {
  expect(() => check({ maxAttemps: 1 })).toThrow(
    'acme: unknown parameter `maxAttemps`. Known parameters: fetch, timeout, maxAttempts, repeatAssumed, beforeRequest, maxResponseBytes, hooks, clock, random, apiKey, journal, order, most.',
  )
  checkOptions('acme', { maxAttemps: 1 } as object)
})
