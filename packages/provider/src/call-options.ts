/** What every call takes beside its input. */
export interface CallOptions {
  /** Aborts the call with the signal's reason, the platform's `AbortError` by default. */
  readonly signal?: AbortSignal | undefined
  /**
   * Milliseconds for everything that the call does: attempts, back-off, reading
   * bodies and, when a listing is iterated, every page. Default: the provider's.
   */
  readonly timeout?: number | undefined
}
