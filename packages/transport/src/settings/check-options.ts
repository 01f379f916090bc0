import { checkInput } from '../input/check-input.ts'
import type { ParameterRule } from '../parameter-rule.ts'
import type { TransportOptions } from '../transport-options.ts'

/** A rule for each option that a vendor has besides those of every provider. The compiler misses none. */
export type OptionRules<Options> = {
  readonly [Name in Exclude<keyof Options, keyof TransportOptions>]-?: ParameterRule
}

const CALLED: ParameterRule = { type: 'function' }
const WHOLE: ParameterRule = { type: 'integer', minimum: 1 }

/** The options of every provider. */
const SHARED: Readonly<Record<keyof TransportOptions, ParameterRule>> = {
  fetch: CALLED,
  timeout: { type: 'number', minimum: 1 },
  maxAttempts: WHOLE,
  repeatAssumed: { type: 'boolean' },
  beforeRequest: CALLED,
  maxResponseBytes: WHOLE,
  hooks: {
    type: 'object',
    properties: { onRequest: CALLED, onResponse: CALLED, onRetry: CALLED, onDrift: CALLED },
    open: true,
  },
  clock: functions('now', 'setTimeout', 'clearTimeout'),
  random: CALLED,
}

/** The rule of an object with these functions. */
export function functions(...names: readonly string[]): ParameterRule {
  const rule = { ...CALLED, required: true }
  return {
    type: 'object',
    properties: Object.fromEntries(names.map((name) => [name, rule])),
    open: true,
  }
}

/**
 * Checks the options of a provider before any of them is used. It comes first where a vendor connects.
 * @param own The rules of the vendor's own options. Without it, options that are not known pass.
 * @throws InvalidArgumentError that names the option and what it may be, and shows no credential
 */
export function checkOptions<Options extends TransportOptions>(
  provider: string,
  { timeout, ...options }: Options,
  own?: OptionRules<Options>,
): void {
  checkInput(
    { ...SHARED, ...own },
    // An endless call has no number on the wire.
    { ...options, timeout: timeout === Infinity ? 1 : timeout },
    {},
    { provider, remedy: 'Leave it out for the usual one.' } as object,
    // What is no text may be a credential all the same.
    (value, { type } = {}) =>
      typeof type === 'string' && typeof value !== 'object' ? value : value && typeof value,
    !own,
  )
}
