/** One thing that a spec has to say before a client is made of it, and what is taken for now. */
export interface Supplement {
  /** Keys from the root to the object that it is missing in. */
  readonly at: readonly string[]
  readonly key: string
  readonly value: unknown
  /** What somebody has to check or decide; absent when it follows from the document. */
  readonly todo?: string | undefined
}

/** Where it belongs, and what to write there. */
export function describeSupplement({ at, key, value }: Supplement): string {
  return `${['#', ...at].join(' › ')}: ${key}: ${JSON.stringify(value)}`
}
