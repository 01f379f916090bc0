/** What is wrong with the text of a document, and where. */
export interface TextProblem {
  readonly message: string
  /** From 1; absent when the problem is about the document as a whole. */
  readonly line?: number
  readonly column?: number
}

/** A text that cannot be read as YAML or JSON. It tells every problem at once. */
export class DocumentTextError extends Error {
  override readonly name = 'DocumentTextError'
  /** The file, as it was given. */
  readonly file: string
  readonly problems: readonly TextProblem[]

  constructor(file: string, problems: readonly TextProblem[]) {
    super(problems.map((problem) => `${file}${place(problem)}: ${problem.message}`).join('\n'))
    this.file = file
    this.problems = problems
  }
}

function place({ line, column }: TextProblem): string {
  return line === undefined ? '' : ` (${line}:${column ?? 1})`
}
