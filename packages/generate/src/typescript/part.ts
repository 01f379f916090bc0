/**
 * A value that a schema with a name gives: written once where it is used often, contains itself, or
 * else in the place where it is used.
 */
export class Part {
  readonly name: string
  value: object | undefined
  /** Whether the value contains itself. */
  isRecursive = false

  constructor(name: string) {
    this.name = name
  }
}

/** A part with more members than the schema gives. */
export class Extended {
  readonly part: Part
  readonly more: object

  constructor(part: Part, more: object) {
    this.part = part
    this.more = more
  }
}
