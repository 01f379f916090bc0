/** What a matrix is run with. */
export interface RunOptions {
  /** Most cells to run; a random choice of them if there are more. */
  readonly size: number
  readonly random: () => number
  readonly seed: number
}

/** A cell that did not keep what was promised. */
export interface WrongCell {
  readonly cell: string
  readonly problems: readonly string[]
}

export interface MatrixResult {
  readonly cells: number
  readonly wrong: readonly WrongCell[]
  /** Cells that could not be run here, and why. */
  readonly skipped?: readonly string[]
}

/** A kind of hostility, crossed with what it is done to. */
export interface Matrix {
  readonly name: string
  readonly title: string
  /** Cells that `npm test` runs, in a few seconds. */
  readonly sample: number
  readonly run: (options: RunOptions) => Promise<MatrixResult>
}

/**
 * Runs cells one after the other, or a few at a time.
 * @param judge The problems of one cell; none when it is right.
 */
export async function runCells<Cell>(
  cells: readonly Cell[],
  nameOf: (cell: Cell) => string,
  judge: (cell: Cell) => Promise<readonly string[]>,
  concurrency = 1,
): Promise<MatrixResult> {
  const wrong: WrongCell[] = []
  const waiting = cells.values()
  const work = async (): Promise<void> => {
    for (const cell of waiting) {
      const problems = await judge(cell).catch((error: unknown) => [
        `the cell itself failed: ${error instanceof Error ? error.stack : String(error)}`,
      ])
      if (problems.length > 0) wrong.push({ cell: nameOf(cell), problems })
    }
  }
  await Promise.all(Array.from({ length: concurrency }, work))
  return { cells: cells.length, wrong }
}
