import { type CoverageReport, coverageTotals } from './coverage-report.ts'

/** Coverage as JSON for other tools: the reports with their totals. */
export function renderCoverageJson(reports: readonly CoverageReport[]): string {
  const withTotals = reports.map((report) => ({ totals: coverageTotals(report), ...report }))
  return `${JSON.stringify(withTotals, null, 2)}\n`
}
