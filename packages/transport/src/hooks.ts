/** What every event carries. */
export interface TransportEvent {
  readonly provider: string
  /** operationId in the spec. */
  readonly operation: string
}

export interface RequestEvent extends TransportEvent {
  /** From 1. */
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
  /** What the attempt failed with: a PicturedeskError. */
  readonly error: unknown
}

/** A value that the spec does not foresee and that was left out of the model. */
export interface DriftEvent extends TransportEvent {
  /** Path in the answer. */
  readonly field: string
  readonly value: unknown
}

/** Observers of a provider's traffic. One that throws is ignored: watching must not break a call. */
export interface TransportHooks {
  onRequest?(event: RequestEvent): void
  onResponse?(event: ResponseEvent): void
  onRetry?(event: RetryEvent): void
  onDrift?(event: DriftEvent): void
}
