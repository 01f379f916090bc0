import type { ErrorCode, Outcome } from './error-code.ts'

const BRAND: unique symbol = Symbol.for('picturedesk.error') as never

/** Where an error happened. Every member may be absent. */
export interface ErrorContext {
  /** Id of the provider. */
  readonly provider?: string | undefined
  /** operationId in the vendor's spec. */
  readonly operation?: string | undefined
  /** HTTP status of the last response. */
  readonly status?: number | undefined
  /** The vendor's id of the request, from its headers. */
  readonly requestId?: string | undefined
  /**
   * How many times the request was sent; of work of many calls that was not done in time, how many
   * requests for it were sent.
   */
  readonly attempts?: number | undefined
  readonly outcome?: Outcome | undefined
  /** `false`: the vendor documents that a call that it refuses like this is not charged for. */
  readonly charged?: false | undefined
  /** The vendor's own error code. */
  readonly vendorCode?: string | number | undefined
  /** The vendor's own message. */
  readonly vendorMessage?: string | undefined
  readonly cause?: unknown
}

/** Tells whether a value is an error of one class, whichever copy of the package made it. */
export type ErrorGuard<E> = (value: unknown) => value is E

/** Base of all errors of Picturedesk. An aborted call rejects with the signal's reason instead. */
export abstract class PicturedeskError extends Error {
  abstract readonly code: ErrorCode
  readonly provider?: string | undefined
  readonly operation?: string | undefined
  readonly status?: number | undefined
  readonly requestId?: string | undefined
  declare readonly attempts: number
  declare readonly outcome: Outcome
  declare readonly charged?: false | undefined
  readonly vendorCode?: string | number | undefined
  readonly vendorMessage?: string | undefined

  constructor(message: string, context: ErrorContext = {}) {
    const { cause, attempts = 0, outcome = 'not-sent', ...where } = context
    const origin = [where.provider, where.operation].filter(Boolean).join(' ')
    super(origin === '' ? message : `${origin}: ${message}`, cause === undefined ? {} : { cause })
    // Members that are always given are only declared by the classes, so that they are set here.
    Object.assign(this, where, { attempts, outcome })
    Object.defineProperty(this, BRAND, { value: true })
  }

  /** True for every error of Picturedesk. */
  static readonly isInstance: ErrorGuard<PicturedeskError> = errorGuard()

  /** All members, for a log, without stack and cause. */
  toJSON(): Record<string, unknown> {
    return Object.fromEntries([['message', this.message], ...Object.entries(this)])
  }
}

/** Makes the `isInstance` of an error class. Brand and code also match errors of other copies. */
export function errorGuard<E extends PicturedeskError>(code?: E['code']): ErrorGuard<E> {
  return (value): value is E => {
    try {
      return (
        typeof value === 'object' &&
        value !== null &&
        BRAND in value &&
        (code === undefined || (value as unknown as E).code === code)
      )
    } catch {
      return false // Anything can be thrown, also a proxy that throws when it is looked at.
    }
  }
}
