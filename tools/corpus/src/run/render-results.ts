import { COLUMNS, type ColumnName, GOALS } from '../columns/column.ts'
import type { DocumentResult } from './run-document.ts'

/** Wrong cells that are shown of one column of one document. */
const SHOWN = 3

/** What all documents together come to in a column. */
export interface ColumnSum {
  readonly column: ColumnName
  readonly cells: number
  readonly wrong: number
  /** Neither right nor wrong: a limit of the mock that the start names. */
  readonly told: number
  readonly reached: boolean
}

export function sumColumns(results: readonly DocumentResult[]): readonly ColumnSum[] {
  return COLUMNS.flatMap((column): ColumnSum[] => {
    const found = results.flatMap(({ columns }) => columns[column] ?? [])
    const cells = found.reduce((sum, result) => sum + result.cells, 0)
    const wrong = found.reduce((sum, result) => sum + result.wrong.length, 0)
    if (found.length === 0) return []
    const told = found.reduce((sum, result) => sum + (result.told?.length ?? 0), 0)
    const reached = cells > 0 && (cells - wrong) / cells >= GOALS[column]
    return [{ column, cells, wrong, told, reached }]
  })
}

/** The table: a line for each document, its wrong cells, and the sums with their goals. */
export function renderResults(results: readonly DocumentResult[]): string {
  const sums = sumColumns(results)
  const shown = sums.map(({ column }) => column)
  const wide = Math.max(8, ...results.map(({ name }) => name.length))
  const line = (name: string, version: string, texts: readonly string[]): string =>
    [name.padEnd(wide), version.padEnd(7), ...texts.map((text) => text.padStart(12))]
      .join(' ')
      .trimEnd()
  const rows = results.map(({ name, version, columns, seconds }) =>
    line(name, version, [
      ...shown.map((column) => {
        const result = columns[column]
        return result ? `${result.cells - result.wrong.length}/${result.cells}` : '–'
      }),
      `${seconds.toFixed(0)} s`,
    ]),
  )
  return [
    ...results.flatMap(details),
    line('document', 'version', [...shown, 'took']),
    ...rows,
    line(
      'share',
      '',
      sums.map(({ cells, wrong }) => percent(cells - wrong, cells)),
    ),
    line(
      'told',
      '',
      sums.map(({ told }) => String(told)),
    ),
    line(
      'goal',
      '',
      sums.map(({ column }) => `${100 * GOALS[column]} %`),
    ),
  ].join('\n')
}

const percent = (part: number, whole: number): string =>
  whole === 0 ? '–' : `${(Math.floor((10_000 * part) / whole) / 100).toFixed(2)} %`

function details({ name, columns }: DocumentResult): string[] {
  return COLUMNS.flatMap((column) => {
    const { wrong = [] } = columns[column] ?? {}
    const lines = wrong
      .slice(0, SHOWN)
      .flatMap(({ at, sent, came, peer }) => [
        `WRONG ${name} ${column} ${at}`,
        ...(sent === undefined ? [] : [`      sent: ${sent}`]),
        `      came: ${came}`,
        ...(peer === undefined ? [] : [`      peer: ${peer}`]),
      ])
    const more = wrong.length - SHOWN
    return more > 0 ? [...lines, `      and ${more} more of ${name} ${column}`] : lines
  })
}
