import type { Node, ParsedModule } from '../../parse-module.ts'

/** Which way values of a type go. `both` where it is not known. */
export type Way = 'in' | 'out' | 'both'

/** What no rule proves harmless. */
export interface Unproven {
  readonly means: string
  /** Whether the compiler cannot see it, so that its word that two types are alike does not settle it. */
  readonly isHidden: boolean
}

/** The names that type parameters have now. */
export type Renamed = ReadonlyMap<string, string>

/** Where a comparison is. */
export interface Place {
  readonly way: Way
  readonly path: string
  readonly renamed: Renamed
}

/** A comparison of two versions, and its steps, which lead to each other. */
export interface Walk {
  readonly old: ParsedModule
  readonly now: ParsedModule
  /** Names whose declarations say the same in both versions. */
  readonly unchanged: ReadonlySet<string>
  /** Pairs that were compared, so that types which lead to themselves end. */
  readonly seen: Set<string>
  /** Notes what is not proven. */
  readonly no: (path: string, what: string, isHidden?: boolean) => void
  readonly declarations: (
    a: readonly Node[],
    b: readonly Node[],
    at: Pick<Place, 'way' | 'path'>,
  ) => void
  readonly types: (a: Node | undefined, b: Node | undefined, at: Place) => void
}

/** The way of what stands where a value goes in that comes out, or out that goes in. */
export const flipped = (way: Way): Way => (way === 'both' ? way : way === 'in' ? 'out' : 'in')
