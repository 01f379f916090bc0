import type { Place } from '../place/place.ts'

/** The axes of the matrix, in the order of the table. */
export const AXES = [
  'installers',
  'vendors',
  'typescript',
  'runtimes',
  'bundlers',
  'runners',
  'readmes',
  'guides',
] as const

export type Axis = (typeof AXES)[number]

/** One kind of application, and what has to hold in it. */
export interface Cell {
  readonly axis: Axis
  /** Unique in its axis, in plain words. */
  readonly name: string
  /** What was run, with its exact version: a line of the support page. */
  readonly with: string
  /** Whether it belongs to the small size that CI runs. */
  readonly isInCi: boolean
  /** Why it cannot run on this machine. */
  readonly skip?: () => string | undefined
  /** @returns what was found, in a few words @throws Error when something does not hold */
  readonly run: (place: Place) => Promise<string>
}
