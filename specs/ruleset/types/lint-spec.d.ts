/** What is wrong with a spec, and where in its files. */
export interface Finding {
  /** An absolute path. */
  readonly file: string
  /** From 1. */
  readonly line: number
  /** From 1. */
  readonly column: number
  readonly rule: string
  readonly message: string
}

/**
 * Holds a spec against the rules, with all files that it refers to.
 *
 * @param path of the file that the spec begins with
 * @returns in the order of files and lines
 */
export declare function lintSpec(path: string): Promise<Finding[]>
