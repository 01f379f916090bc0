import { PicturedeskError } from '@picturedesk/provider'
import type { Middleware } from '@picturedesk/registry'

/** One call, once it is over. */
export interface LoggedCall {
  readonly provider: string
  readonly method: string
  /** Where a page that is not the first begins. */
  readonly cursor: string | undefined
  readonly milliseconds: number
  /** `ok`, or the code of the error. */
  readonly result: string
}

/**
 * Middleware that writes each call down with how long it took.
 *
 * @param now milliseconds of the clock to go by
 */
export function logCalls(log: (call: LoggedCall) => void, now: () => number): Middleware {
  return async ({ provider, method, cursor }, next) => {
    const startedAt = now()
    let result = 'ok'
    try {
      return await next()
    } catch (error) {
      result = PicturedeskError.isInstance(error) ? error.code : String(error)
      throw error
    } finally {
      log({ provider: provider.id, method, cursor, milliseconds: now() - startedAt, result })
    }
  }
}
