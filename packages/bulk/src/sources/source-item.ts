/** One input, as it stands in a file or comes from a query. */
export interface SourceInput {
  /** The caller's id of a picture, or the vendor's id of a product. */
  readonly id: string
  /** Public address of the picture. Absent: the id names a product that the vendor keeps. */
  readonly url?: string | undefined
  /** What to look for: the vendor's features or models. */
  readonly detections?: readonly string[] | undefined
  /** Data about the product. */
  readonly context?: Readonly<Record<string, string | readonly string[]>> | undefined
  /** The line in which it begins, counted from 1. */
  readonly line: number
}

/** A line that is no input. It costs one row, which says why. */
export interface UnusableLine {
  readonly line: number
  /** The id, if it could be read. */
  readonly id?: string | undefined
  /** What is wrong and what to do, in sentences. */
  readonly problem: string
  /** The line as it stands in the file, so that it can be mended. One that is long is cut, and ends with `…`. */
  readonly text?: string | undefined
}

/** What a source gives for each input, in order. */
export type SourceItem = SourceInput | UnusableLine

/** Tells lines that are no input from inputs. */
export function isUnusable(item: SourceItem): item is UnusableLine {
  return 'problem' in item
}
