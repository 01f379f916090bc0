import { type CallOptions, methodTraits, optionsAt } from '@picturedesk/provider'
import type { Call } from './middleware.ts'

/** The options of a call. */
export function callOptions({ method, args }: Pick<Call, 'method' | 'args'>): CallOptions {
  return (args[optionsAt(methodTraits(method))] ?? {}) as CallOptions
}

/**
 * The arguments of a call with some options changed, for `next`.
 * @example
 * const patient: Middleware = (call, next) => next(withOptions(call, { timeout: 60_000 }))
 */
export function withOptions(
  call: Pick<Call, 'method' | 'args'>,
  options: CallOptions,
): readonly unknown[] {
  const at = optionsAt(methodTraits(call.method))
  const changed = { ...callOptions(call), ...options }
  return Array.from({ length: Math.max(call.args.length, at + 1) }, (_, index) =>
    index === at ? changed : call.args[index],
  )
}
