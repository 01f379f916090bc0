import type { TextProblem } from './document-text-error.ts'

/** A value, or what is wrong with its text. */
export interface ReadText {
  readonly value: unknown
  readonly problems: readonly TextProblem[]
}
