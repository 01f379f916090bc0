/** What a change of public types means to users. */
export interface ApiChange {
  readonly bump: 'breaking' | 'feature'
  /** One sentence. */
  readonly means: string
}

/** Two versions of a report. */
export interface Revised {
  /** The entry, as users import it. */
  readonly entry: string
  readonly old: string
  readonly now: string
  /** Whether users make values of all its types, as plugins do of the interface. */
  readonly isImplemented: boolean
}
