import { isJsonObject, type JsonObject } from '@picturedesk/mocks'

interface Issued {
  readonly expiresAt: number
  calls: number
}

/** The tokens that were handed out, and whether they still work, by the clock. */
export class TokenMemory {
  readonly #example: JsonObject
  readonly #clock: { now(): number }
  readonly #issued = new Map<string, Issued>()
  /** How often a token works. */
  callsPerToken = Number.POSITIVE_INFINITY

  /** @param example what a token's response looks like; its token is the first to be handed out */
  constructor(example: unknown, clock: { now(): number }) {
    if (!isJsonObject(example)) throw new Error('The spec has no example of a token.')
    this.#example = example
    this.#clock = clock
  }

  /** Hands out a token; those before go on working. */
  issue(): JsonObject {
    const number = this.#issued.size === 0 ? '' : String(this.#issued.size + 1)
    const token = `${this.#example['access_token']}${number}`
    const lifeMs = Number(this.#example['expires_in']) * 1000
    this.#issued.set(token, { expiresAt: this.#clock.now() + lifeMs, calls: 0 })
    return { ...this.#example, access_token: token }
  }

  /** Uses a token for a call; false when it does not work, or no longer. */
  use(token: string): boolean {
    const issued = this.#issued.get(token)
    if (!issued || issued.expiresAt <= this.#clock.now()) return false
    return ++issued.calls <= this.callsPerToken
  }

  reset(): void {
    this.#issued.clear()
    this.callsPerToken = Number.POSITIVE_INFINITY
  }
}
