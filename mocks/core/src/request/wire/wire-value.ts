/** A value as it is written on the wire: text, and what a style makes lists and objects of. */
export type WireValue =
  | string
  | ReadValue
  | readonly WireValue[]
  | { readonly [name: string]: WireValue }

/** A value that is known already, such as one of JSON. */
export class ReadValue {
  readonly value: unknown

  constructor(value: unknown) {
    this.value = value
  }
}
