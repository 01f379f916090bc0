import type { AssetKind, Money } from '@picturedesk/provider'

/** What a table shows in one place; undefined where the vendor said nothing. */
export type Cell = string | number | boolean | Money | undefined

/** One line of a table, by column. */
export type Row = Readonly<Record<string, Cell>>

/** What a step did and found. */
export interface StepReport {
  /** Stable, for programs that read the demo: `search`, `purchase` and so on. */
  readonly step: string
  /** Absent where a step is about both, or about neither. */
  readonly kind?: AssetKind
  /** For people. */
  readonly title: string
  readonly tables: Readonly<Record<string, readonly Row[]>>
  /** What was made sure of, a sentence each. */
  readonly checked: readonly string[]
}
