import type { CallOptions } from '@picturedesk/provider'
import { compose } from './compose.ts'
import type { Call, Middleware } from './middleware.ts'
import { startWait, type Wait } from './start-wait.ts'

/**
 * Makes the call at last.
 * @param left Milliseconds that are left of the timeout, when some were spent waiting.
 */
export type Send = (args: readonly unknown[], left: number | undefined) => Promise<unknown>

/**
 * Runs a call through middleware. Until it is sent, its signal and its timeout end it
 * here; from then on the provider itself sees to both, because it knows what an end
 * means for a call that may have taken effect.
 */
export function runCall(
  middleware: readonly Middleware[],
  call: Call,
  options: CallOptions,
  send: Send,
): Promise<unknown> {
  return new Promise((resolve, reject) => {
    let wait: Wait | undefined
    let refusal: { readonly reason: unknown } | undefined
    let sent = false

    const refuse = (reason: unknown): void => {
      refusal = { reason }
      wait?.end()
      reject(reason)
    }
    const sendNow = async (args: readonly unknown[]): Promise<unknown> => {
      if (refusal !== undefined) throw refusal.reason
      sent = true
      return send(args, wait?.end())
    }

    const outcome = compose(middleware, sendNow)(call)
    // no timer and no listener for a call that goes straight through
    if (!sent) wait = startWait(call.provider.id, options, refuse)
    outcome.finally(() => wait?.end()).then(resolve, reject)
  })
}
