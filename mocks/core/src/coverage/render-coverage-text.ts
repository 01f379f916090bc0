import {
  type Count,
  type CoverageReport,
  coverageTotals,
  type MissedParts,
  missedParts,
  type OperationCoverage,
} from './coverage-report.ts'

/** Coverage as text for a terminal: what was not reached first. */
export function renderCoverageText(reports: readonly CoverageReport[]): string {
  return reports.map(section).join('\n')
}

function section(report: CoverageReport): string {
  const totals = Object.entries(coverageTotals(report)).map(
    ([what, { reached, of }]) => `${reached}/${of} ${what}`,
  )
  const missed = missedParts(report).map(missedLine)
  const reached = report.operations.filter(({ count }) => count > 0).map(reachedLine)
  return [
    `${report.vendor}: ${totals.join(', ')}`,
    ...(missed.length > 0 ? ['  not reached', ...missed] : []),
    ...(reached.length > 0 ? ['  reached', ...reached] : []),
    '',
  ].join('\n')
}

function missedLine({ operation, statuses, examples, codes }: MissedParts): string {
  const parts = [
    operation.count === 0 ? 'never called' : '',
    statuses.length > 0 && operation.count > 0 ? `status ${statuses.join(', ')}` : '',
    examples.length > 0 ? `examples ${examples.join(', ')}` : '',
    codes.length > 0 ? codes.join(', ') : '',
  ].filter((part) => part !== '')
  const { method, path } = operation
  return `    ${operation.operation} (${method} ${path}): ${parts.join('; ')}`
}

function reachedLine({ operation, count, statuses, examples, codes }: OperationCoverage): string {
  const parts = [...statuses, ...examples, ...codes].filter((part) => part.count > 0)
  const what = parts.length > 0 ? `: ${parts.map(times).join(', ')}` : ''
  return `    ${operation} ${count}×${what}`
}

function times({ name, count }: Count): string {
  return count === 1 ? name : `${name} ${count}×`
}
