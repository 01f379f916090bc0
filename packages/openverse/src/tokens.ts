import {
  type Clock,
  InvalidArgumentError,
  type PageCallOptions,
  PicturedeskError,
  startDeadline,
  TimeoutError,
} from '@picturedesk/provider'
import { manifest } from './manifest.ts'

/** A token and until when it may be sent. */
export interface IssuedToken {
  readonly token: string
  /** Milliseconds since the epoch. */
  readonly expiresAt: number
}

/** A call that waits for a token: with its end. */
export type TokenCall = PageCallOptions & { readonly timeout: number }

/** Where calls get their token. */
export interface Tokens {
  /**
   * The token, a new one where there is none or it is about to expire. Calls at once share one
   * request; each waits no longer than it may.
   * @throws what the request for the token fails with
   * @throws TimeoutError, or the reason of the call's own signal
   */
  get(call: TokenCall): Promise<string>
  /** Lets go of a token that was refused. */
  refuse(token: string): void
}

/** Longest time before its end at which a token is renewed, in milliseconds. */
const MARGIN = 60_000

/**
 * Keeps a token, and has it issued when need be.
 * @param issue Asks for a token, within the bounds of the call that needs one first.
 */
export function keepTokens(issue: (call: TokenCall) => Promise<IssuedToken>, clock: Clock): Tokens {
  let current: IssuedToken | undefined
  let pending: Promise<string> | undefined

  const renew = async (call: TokenCall): Promise<string> => {
    const issuedAt = clock.now()
    const { token, expiresAt } = await issue(call)
    const margin = Math.min(MARGIN, (expiresAt - issuedAt) / 10)
    current = { token, expiresAt: expiresAt - margin }
    return token
  }

  return {
    get: async (call) => {
      for (;;) {
        if (current !== undefined && clock.now() < current.expiresAt) return current.token
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
 * Waits for another call's request as long as this call may; `undefined` when the other ran out of
 * time or gave up, which is no answer for this one.
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

/** Due to the options of the call that asked: its timeout, or whatever its signal was aborted with. */
function isOfCall(error: unknown): boolean {
  return (
    TimeoutError.isInstance(error) ||
    InvalidArgumentError.isInstance(error) ||
    !PicturedeskError.isInstance(error)
  )
}
