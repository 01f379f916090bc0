/** A program that shows how an operation is called. */
export interface Sample {
  /** What it goes by: `search.assets`, or `typed client`. */
  readonly label: string
  readonly source: string
}
