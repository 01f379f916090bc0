/** What a change demands of the next version. `nothing` is not felt by anybody. */
export type Bump = 'breaking' | 'feature' | 'fix' | 'nothing'

/** Which way a value goes: what callers send may widen without harm, what they receive may narrow. */
export type Direction = 'request' | 'response'

/** A place in one of the two documents. */
export interface Spot {
  /** In the bundled document, such as `#/components/schemas/Image/properties/id`. */
  readonly pointer: string
  /** The way there from the root, through references: it can be followed in the files of the spec too. */
  readonly route: string
  /** File and line, where the files are known: `schemas/image.yaml:12`. */
  readonly file?: string
}

/** One change of a document, as callers of the generated client feel it. */
export interface Change {
  readonly bump: Bump
  /** One sentence: what changed, and what that means for callers. */
  readonly means: string
  /** Absent where the change is not one of values. */
  readonly direction?: Direction | undefined
  readonly base?: Spot | undefined
  readonly next?: Spot | undefined
}

/** A change, and the operations in which callers feel it. */
export interface FeltChange extends Change {
  readonly operations: readonly string[]
}

const ORDER: readonly Bump[] = ['nothing', 'fix', 'feature', 'breaking']

/** Positive where the first demands more than the second. */
export function compareBumps(first: Bump, second: Bump): number {
  return ORDER.indexOf(first) - ORDER.indexOf(second)
}

/** What the worst of the changes demands. */
export function worstBump(changes: Iterable<{ readonly bump: Bump }>): Bump {
  let worst: Bump = 'nothing'
  for (const { bump } of changes) if (compareBumps(bump, worst) > 0) worst = bump
  return worst
}

/** A sentence that starts with a capital letter, unless it starts with a name. */
export function sentence(text: string): string {
  return text.replace(/^(the|a) /, (word) => word.charAt(0).toUpperCase() + word.slice(1))
}
