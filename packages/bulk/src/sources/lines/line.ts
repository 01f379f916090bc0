/** A line of a text file. */
export interface Line {
  /** Counted from 1. */
  readonly number: number
  /** Without its line feed; a carriage return before it is still there. */
  readonly text: string
  /** Why the line cannot be read. `text` is then empty. */
  readonly problem?: string | undefined
  /** What of a line that cannot be read can be shown: its beginning. */
  readonly kept?: string | undefined
}
