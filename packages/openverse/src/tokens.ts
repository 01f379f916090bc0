import {
  type Clock,
  elapsed,
  InvalidArgumentError,
  type PageCallOptions,
  PicturedeskError,
  startDeadline,
  TimeoutError,
} from '@picturedesk/provider'
import { manifest } from './manifest.ts'

/** A token and the time until which it may be sent. */
export interface IssuedToken {
  readonly token: string
  /** Milliseconds since the epoch. */
  readonly expiresAt: number
}

/** The options of a call that waits for a token. */
export type TokenCall = PageCallOptions & { readonly timeout: number }

/** The source of tokens for calls. */
export interface Tokens {
  /**
   * The current token, or a new one if there is none or it is about to expire. Calls that need a new
   * token at the same time share one request. Each call waits only until its own deadline.
   * @throws the error of the request for the token
   * @throws TimeoutError, or the reason of the call's own signal
   */
  get(call: TokenCall): Promise<string>
  /** Forgets a token that the vendor refused. */
  refuse(token: string): void
}

/** Most milliseconds before its end at which a token is renewed. */
const MARGIN = 60_000

/**
 * Keeps a token and requests a new one when a call needs it.
 * @param issue Requests a token, with the options of the call that needs it first.
 */
export function keepTokens(issue: (call: TokenCall) => Promise<IssuedToken>, clock: Clock): Tokens {
  let current: IssuedToken | undefined
  let pending: Promise<string> | undefined

  const renew = async (call: TokenCall): Promise<string> => {
    const issuedAt = elapsed(clock)
    const { token, expiresAt } = await issue(call)
    const margin = Math.min(MARGIN, (expiresAt - issuedAt) / 10)
    current = { token, expiresAt: expiresAt - margin }
    return token
  }

  return {
    get: async (call) => {
      for (;;) {
        if (current !== undefined && elapsed(clock) < current.expiresAt) return current.token
        if (pending === undefined) {
          pending = renew(call).finally(() => {
            pending = undefined
          })
          return pending
        }
        const token = await follow(pending, call, clock)
        if (token !== undefined) return token
      }
    },
    refuse: (token) => {
      if (current?.token === token) current = undefined
    },
  }
}

/**
 * Waits for the request of another call until this call's deadline. `undefined` means that the other
 * call ran out of time or was aborted, so that this call has to request a token itself.
 */
async function follow(
  pending: Promise<string>,
  { timeout, deadline: end, signal }: TokenCall,
  clock: Clock,
): Promise<string | undefined> {
  const where = { provider: manifest.id, operation: 'createToken' }
  const expired = () => new TimeoutError({ ...where, timeout, attempts: 0, outcome: 'not-sent' })
  const deadline = startDeadline({ clock, timeout, deadline: end, signal, expired })
  try {
    return await deadline.race(pending)
  } catch (error) {
    if (deadline.signal.aborted || !isOfCall(error)) throw error
    return undefined
  } finally {
    deadline.release()
  }
}

/** Whether an error comes from the options of the call that sent the request: its timeout or its signal. */
function isOfCall(error: unknown): boolean {
  return (
    TimeoutError.isInstance(error) ||
    InvalidArgumentError.isInstance(error) ||
    !PicturedeskError.isInstance(error)
  )
}
