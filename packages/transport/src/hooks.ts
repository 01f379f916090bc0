/** Members of every event. */
export interface TransportEvent {
  readonly provider: string
  /** operationId in the spec. */
  readonly operation: string
}

export interface RequestEvent extends TransportEvent {
  /** Number of the attempt, from 1. */
  readonly attempt: number
  readonly method: string
  /** Without secrets. */
  readonly url: string
}

export interface ResponseEvent extends TransportEvent {
  readonly attempt: number
  readonly status: number
  readonly requestId?: string | undefined
}

export interface RetryEvent extends TransportEvent {
  /** The attempt that failed. */
  readonly attempt: number
  /** Milliseconds until the next one. */
  readonly delay: number
  /** The error of the attempt: a PicturedeskError. */
  readonly error: unknown
}

/** A value that is not in the spec and was left out of the model. */
export interface DriftEvent extends TransportEvent {
  /** Path in the response. */
  readonly field: string
  readonly value: unknown
}

/**
 * Observers of a provider's requests. Their errors are ignored: an observer must not break a call.
 */
export interface TransportHooks {
  onRequest?(event: RequestEvent): void
  onResponse?(event: ResponseEvent): void
  onRetry?(event: RetryEvent): void
  onDrift?(event: DriftEvent): void
}
