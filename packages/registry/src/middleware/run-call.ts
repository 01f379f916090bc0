import type { Clock, PageCallOptions } from '@picturedesk/provider'
import { compose } from './compose.ts'
import type { Call, Middleware } from './middleware.ts'
import { startWait, type Wait } from './start-wait.ts'

/**
 * Sends the call to the provider.
 * @param left Milliseconds that are left of the timeout, when some were spent waiting.
 */
export type Send = (args: readonly unknown[], left: number | undefined) => Promise<unknown>

/**
 * Runs a call through middleware. Before the call is sent, its signal and its timeout end it here.
 * From then on the provider ends it, because only the provider knows what an end means for a call
 * that may have taken effect.
 */
export function runCall(
  middleware: readonly Middleware[],
  call: Call,
  options: PageCallOptions,
  send: Send,
  clock: Clock,
): Promise<unknown> {
  let wait: Wait | undefined
  let sent = false
  const sendNow = async (args: readonly unknown[]): Promise<unknown> => {
    wait?.throwIfOver()
    sent = true
    return send(args, wait?.end())
  }
  const outcome = compose(middleware, sendNow)(call)
  // A call that goes straight through needs neither timer nor listener.
  if (sent) return outcome
  wait = startWait(call.provider.id, options, clock)
  return wait.race(outcome)
}
