import type { WireCall } from '../wire/wire-call.ts'
import type { Samples } from './samples.ts'

/** Whether a call buys something. */
export function isPurchase(samples: Samples, call: WireCall): boolean {
  return samples.isPurchase?.(call) ?? call.method !== 'GET'
}

/** Those calls that buy something. */
export function purchases(samples: Samples, calls: readonly WireCall[]): WireCall[] {
  return calls.filter((call) => isPurchase(samples, call))
}
