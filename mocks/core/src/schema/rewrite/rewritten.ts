/** Whether a value is sent to the vendor or comes from it. */
export type Direction = 'request' | 'response'

/** `plain` is what the schema says; `closed` refuses members that it does not name as well. */
export type Pass = 'plain' | 'closed'

/** A schema in the words of JSON Schema 2020-12 alone. */
export type Rewritten = Record<string, unknown> | boolean

/** What a rewritten schema was made from. */
export interface Origin {
  /** Of the schema in the document. */
  readonly pointer: string
  /** The kinds that it may be, when it is about a discriminator. */
  readonly kinds?: readonly unknown[]
  /** Whether it only refuses members that are not named. */
  readonly closing?: boolean
}
