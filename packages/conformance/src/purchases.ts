import type { Bench } from './bench.ts'
import type { WireCall } from './wire.ts'

/** Whether a call buys something. */
export function isPurchase({ samples }: Bench, call: WireCall): boolean {
  return samples.isPurchase?.(call) ?? call.method !== 'GET'
}

/** Those calls that buy something. */
export function purchases(bench: Bench, calls: readonly WireCall[]): WireCall[] {
  return calls.filter((call) => isPurchase(bench, call))
}
