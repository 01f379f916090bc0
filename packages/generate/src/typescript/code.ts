/** TypeScript source in place of a value, and the name that it imports from the transport's formats. */
export class Code {
  readonly text: string
  readonly imports: readonly string[]

  constructor(text: string, ...imports: readonly string[]) {
    this.text = text
    this.imports = imports
  }
}

/** A function of the formats, by its name. */
export function imported(name: string): Code {
  return new Code(name, name)
}
