import type {} from 'vitest'

/** Which mutants were met, and how often: by the loading of modules, and by each test. */
export interface MutantCoverage {
  readonly static: Readonly<Record<string, number>>
  readonly perTest: Readonly<Record<string, Readonly<Record<string, number>>>>
}

/** A line of the report. */
export type Found =
  | { readonly static: readonly string[] }
  | { readonly covered: readonly string[] }
  | { readonly killed: string; readonly by: string }
  /** All tests of the file that meet the mutant were tried. */
  | { readonly done: string }
  | { readonly unusable: string; readonly why: string }

declare module 'vitest' {
  interface ProvidedContext {
    mutation: { readonly report: string; readonly mutants: readonly string[] }
  }
}
