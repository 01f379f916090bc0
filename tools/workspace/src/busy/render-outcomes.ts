/** How one suite ended in one run. */
export interface Outcome {
  /** From 1 up. */
  readonly run: number
  readonly vendor: string
  readonly passed: number
  /** The names of the tests that failed. */
  readonly failed: readonly string[]
}

/** A Markdown table with a line for each run and a column for each vendor; below it, what failed. */
export function renderOutcomes(outcomes: readonly Outcome[]): string {
  const vendors = [...new Set(outcomes.map(({ vendor }) => vendor))]
  const byRun = Map.groupBy(outcomes, ({ run }) => run)
  const rows = [
    ['run', ...vendors],
    ['---', ...vendors.map(() => '---')],
    ...[...byRun].map(([run, its]) => [
      String(run),
      ...vendors.map((vendor) => cell(its.find((one) => one.vendor === vendor))),
    ]),
  ]
  const failures = outcomes.flatMap(({ run, vendor, failed }) =>
    failed.map((name) => `Run ${run}, ${vendor}: ${name}`),
  )
  const table = rows.map((cells) => `| ${cells.join(' | ')} |`)
  return [...table, ...(failures.length > 0 ? ['', ...failures] : [])].join('\n')
}

function cell(outcome: Outcome | undefined): string {
  if (outcome === undefined) return '–'
  const { passed, failed } = outcome
  return failed.length > 0 ? `${passed} passed, ${failed.length} failed` : `${passed} passed`
}
