import type { Box } from './box.ts'

/** A common word for what a finding is about. More may follow: treat others as `offensive`. */
export type SafetyCategory =
  | 'sexual'
  | 'suggestive'
  | 'violence'
  | 'gore'
  | 'hate'
  | 'self-harm'
  | 'drugs'
  | 'alcohol-tobacco'
  | 'gambling'
  | 'weapons'
  | 'offensive'
  | 'medical'
  | 'altered'
  | 'ai-generated'
  | (string & {})

/** One thing in a picture that may make it unfit to show. */
export interface Finding {
  readonly category: SafetyCategory
  /** The vendor's id, if it has one. */
  readonly id?: string | undefined
  /** The vendor's name of it. */
  readonly name: string
  /** The vendor's wider names, the widest first. */
  readonly parents?: readonly string[] | undefined
  /**
   * 0 to 1: how sure, or how severe, by the vendor's own scale. Scores of two vendors, or of two
   * models, do not compare.
   * @minimum 0
   * @maximum 1
   */
  readonly score?: number | undefined
  /** The vendor's word, where it says a word in place of a number, such as `LIKELY`. */
  readonly level?: string | undefined
  /** The part of the picture that it is about. Absent: the whole, or not told. */
  readonly box?: Box | undefined
}
