import type { Place } from '../place/place.ts'
import type { Cell } from './cell.ts'

/** How a cell ended. */
export interface Result {
  readonly cell: Cell
  readonly status: 'passed' | 'failed' | 'skipped'
  /** What was found, why it failed, or why it was skipped. */
  readonly text: string
}

/** Runs cells, a few at a time. One that fails costs itself only. */
export async function runCells(
  cells: readonly Cell[],
  place: Place,
  atOnce: number,
  tell: (result: Result) => void,
): Promise<Result[]> {
  const waiting = cells.entries()
  const results: Result[] = []
  const work = async (): Promise<void> => {
    for (const [index, cell] of waiting) {
      const result = await runCell(cell, place)
      results[index] = result
      tell(result)
    }
  }
  await Promise.all(Array.from({ length: atOnce }, work))
  return results
}

async function runCell(cell: Cell, place: Place): Promise<Result> {
  const reason = cell.skip?.()
  if (reason !== undefined) return { cell, status: 'skipped', text: reason }
  try {
    return { cell, status: 'passed', text: await cell.run(place) }
  } catch (error) {
    return { cell, status: 'failed', text: error instanceof Error ? error.message : String(error) }
  }
}
