import type { MatrixResult } from './matrix.ts'

/** Wrong cells that are shown of one matrix. */
const SHOWN = 20

/** A table of all matrices, and the wrong cells with what is wrong. */
export function renderResults(
  results: readonly { readonly title: string; readonly result: MatrixResult }[],
): string {
  const wide = Math.max(...results.map(({ title }) => title.length), 'matrix'.length)
  const line = (title: string, cells: string, wrong: string): string =>
    `${title.padEnd(wide)}  ${cells.padStart(8)}  ${wrong.padStart(8)}`
  const table = [
    line('matrix', 'cells', 'wrong'),
    ...results.map(({ title, result }) =>
      line(title, String(result.cells), String(result.wrong.length)),
    ),
  ]
  return [...results.flatMap(({ title, result }) => details(title, result)), ...table].join('\n')
}

function details(title: string, { wrong, skipped = [] }: MatrixResult): string[] {
  const lines = wrong
    .slice(0, SHOWN)
    .flatMap(({ cell, problems }) => [
      `WRONG ${cell}`,
      ...problems.map((problem) => `      ${problem}`),
    ])
  const more = wrong.length - SHOWN
  return [
    ...lines,
    ...(more > 0 ? [`      and ${more} more of ${title}`] : []),
    ...skipped.map((reason) => `SKIPPED ${reason}`),
  ]
}
