/** The spec says something that cannot be generated from; the message names the place by JSON pointer. */
export class SpecError extends Error {
  override readonly name = 'SpecError'
  /** Where in the bundled document, e.g. `#/components/schemas/Image/properties/id`. */
  readonly pointer: string

  constructor(pointer: string, problem: string) {
    super(`${pointer}: ${problem}`)
    this.pointer = pointer
  }
}

/** `child('#/paths', '/image/search')` → `#/paths/~1image~1search`. */
export function child(pointer: string, ...keys: readonly (string | number)[]): string {
  return keys.reduce<string>(
    (at, key) => `${at}/${String(key).replaceAll('~', '~0').replaceAll('/', '~1')}`,
    pointer,
  )
}
