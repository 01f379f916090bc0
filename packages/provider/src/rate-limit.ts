/** A limit of the rate that a vendor states: most requests of an account in any span of so many seconds. */
export interface RateLimit {
  readonly requests: number
  readonly seconds: number
  /** The operations that count together, by operationId. Absent: all of them. */
  readonly operations?: readonly string[] | undefined
  /** Whom it is for: callers with credentials, or without. Absent: all. */
  readonly callers?: 'registered' | 'anonymous' | undefined
}

/** Lists what is wrong with the limits of a manifest, in words. Most spans are seconds, the longest 31 days. */
export function rateLimitProblems(limits: unknown): string[] {
  if (limits === undefined) return []
  const isRight = (limit: unknown): boolean => {
    const { requests, seconds, operations, callers } = (limit ?? {}) as Partial<
      Record<keyof RateLimit, unknown>
    >
    return (
      Number.isSafeInteger(requests) &&
      (requests as number) >= 1 &&
      typeof seconds === 'number' &&
      seconds >= 0.001 &&
      seconds <= 2_678_400 &&
      (operations === undefined || (Array.isArray(operations) && operations.length > 0)) &&
      (callers === undefined || callers === 'registered' || callers === 'anonymous')
    )
  }
  return Array.isArray(limits) && limits.every(isRight)
    ? []
    : ['rateLimits must be a list such as [{ requests: 5, seconds: 1 }]']
}
