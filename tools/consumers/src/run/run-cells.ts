import type { Place } from '../place/place.ts'
import type { Cell } from './cell.ts'
import type { PassedBefore } from './passed-before.ts'

/** How a cell ended. */
export interface Result {
  readonly cell: Cell
  readonly status: 'passed' | 'failed' | 'skipped'
  /** What was found, why it failed, or why it was skipped. */
  readonly text: string
}

/** Keeps nothing. */
const FORGETFUL: PassedBefore = { get: () => undefined, add: () => {} }

/** Runs cells, a few at a time, but for those that have passed before. One that fails costs itself only. */
export async function runCells(
  cells: readonly Cell[],
  place: Place,
  atOnce: number,
  tell: (result: Result) => void,
  before: PassedBefore = FORGETFUL,
): Promise<Result[]> {
  const waiting = cells.entries()
  const results: Result[] = []
  const work = async (): Promise<void> => {
    for (const [index, cell] of waiting) {
      const result = resultOf(cell, before) ?? (await runCell(cell, place))
      results[index] = result
      if (result.status === 'passed') before.add(cell, result.text)
      tell(result)
    }
  }
  await Promise.all(Array.from({ length: atOnce }, work))
  return results
}

function resultOf(cell: Cell, before: PassedBefore): Result | undefined {
  const text = before.get(cell)
  return text === undefined ? undefined : { cell, status: 'passed', text }
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
