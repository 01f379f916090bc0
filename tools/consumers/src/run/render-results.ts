import { AXES } from './cell.ts'
import type { Result } from './run-cells.ts'

const MARKS = { passed: '✓', failed: '✗', skipped: '–' } as const

/** The table of a run, then each failure whole, then the count. */
export function renderResults(results: readonly Result[]): string {
  const width = Math.max(...results.map(({ cell }) => cell.name.length), 0)
  const rows = AXES.flatMap((axis) => {
    const own = results.filter(({ cell }) => cell.axis === axis)
    if (own.length === 0) return []
    return ['', axis, ...own.map((result) => renderRow(result, width))]
  })
  const failures = results
    .filter(({ status }) => status === 'failed')
    .flatMap(({ cell, text }) => ['', `FAILED ${cell.axis}: ${cell.name}`, text])
  return [...rows, ...failures, '', renderCount(results)].join('\n')
}

function renderRow({ cell, status, text }: Result, width: number): string {
  const [first = ''] = text.split('\n')
  return `  ${MARKS[status]} ${cell.name.padEnd(width)}  ${status === 'failed' ? 'see below' : first}`
}

function renderCount(results: readonly Result[]): string {
  const count = (status: Result['status']): number =>
    results.filter((result) => result.status === status).length
  const skipped = count('skipped')
  return `${count('passed')} passed, ${count('failed')} failed${skipped > 0 ? `, ${skipped} skipped` : ''}`
}
