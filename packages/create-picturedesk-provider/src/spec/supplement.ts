/** A value that a spec lacks and a client needs, as it is added to the spec. */
export interface Supplement {
  /** Keys from the root to the object that lacks it. */
  readonly at: readonly string[]
  readonly key: string
  /** `undefined` for a value that is there and needs a decision. */
  readonly value: unknown
  /** What somebody has to check or decide. Absent when the value follows from the document. */
  readonly todo?: string | undefined
}

/** Its place and its value, in one line. */
export function describeSupplement({ at, key, value }: Supplement): string {
  return `${['#', ...at].join(' › ')}: ${key}: ${JSON.stringify(value)}`
}
