/** The columns of the table, in its order. */
export const COLUMNS = [
  'start',
  'requests',
  'wrong',
  'answers',
  'generation',
  'compile',
  'new-vendor',
  'create',
] as const

export type ColumnName = (typeof COLUMNS)[number]

/** A cell that does not hold what is promised, with all that is needed to see it again. */
export interface WrongCell {
  /** JSON pointer of the operation, or of the place in the document. */
  readonly at: string
  readonly sent?: string
  readonly came: string
  /** What plain Prism does with the same. */
  readonly peer?: string
}

export interface ColumnResult {
  readonly cells: number
  readonly wrong: readonly WrongCell[]
  /** Cells that a limit of the mock keeps from being tried, which the start names: neither right nor wrong. */
  readonly told?: readonly string[]
  /** What could not be tried, and what was told without being wrong. */
  readonly notes: readonly string[]
}

/** What is to hold in a column: the share of its cells that are right. */
export const GOALS: Readonly<Record<ColumnName, number>> = {
  start: 1,
  requests: 0.99,
  wrong: 0.95,
  answers: 0.99,
  generation: 1,
  compile: 1,
  'new-vendor': 0.9,
  create: 0.9,
}
