/** No client can be generated from what the spec says. The message names the place and the remedy. */
export class SpecError extends Error {
  override readonly name: string = 'SpecError'
  /** Where in the bundled document, e.g. `#/components/schemas/Image/properties/id`. */
  readonly pointer: string

  /**
   * @param problem What the spec says there; a full stop is added where there is none.
   * @param remedy What to change, as sentences. Left out where the problem says what is allowed.
   */
  constructor(pointer: string, problem: string, remedy?: string) {
    const said = problem.endsWith('.') ? problem : `${problem}.`
    super(`${pointer}: ${said}${remedy === undefined ? '' : ` ${remedy}`}`)
    this.pointer = pointer
  }
}

/** Everything in a spec that no client can be generated from, one line each. */
export class SpecErrors extends Error {
  override readonly name = 'SpecErrors'
  readonly errors: readonly SpecError[]

  constructor(errors: readonly SpecError[]) {
    const lines = new Map(errors.map((error) => [error.message, error]))
    super([...lines.keys()].join('\n'))
    this.errors = [...lines.values()]
  }

  /** The errors of a spec that an error holds. Any other error is thrown. */
  static in(error: unknown): readonly SpecError[] {
    if (error instanceof SpecErrors) return error.errors
    if (error instanceof SpecError) return [error]
    throw error
  }
}

/** `child('#/paths', '/image/search')` → `#/paths/~1image~1search`. */
export function child(pointer: string, ...keys: readonly (string | number)[]): string {
  return keys.reduce<string>(
    (at, key) => `${at}/${String(key).replaceAll('~', '~0').replaceAll('/', '~1')}`,
    pointer,
  )
}
