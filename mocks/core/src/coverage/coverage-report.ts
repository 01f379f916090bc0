/** How often something that the spec has was reached; 0 when it was not. */
export interface Count {
  readonly name: string
  readonly count: number
}

/** The reached parts of an operation. */
export interface OperationCoverage {
  readonly operation: string
  /** In capitals. */
  readonly method: string
  readonly path: string
  /** Responses of the vendor that arrived whole. */
  readonly count: number
  /** As the spec has them: `200`, `4XX`, `default`. */
  readonly statuses: readonly Count[]
  /** The named examples of its responses. */
  readonly examples: readonly Count[]
  /** What a failure's envelope tells inside of a response, such as `code=1001`. */
  readonly codes: readonly Count[]
}

/** What a run reached of a spec. */
export interface CoverageReport {
  /** The id of the vendor whose spec it is. */
  readonly vendor: string
  readonly operations: readonly OperationCoverage[]
}

/** How many there are, and how many of them were reached. */
export interface Tally {
  readonly reached: number
  readonly of: number
}

/** A report in four numbers. */
export interface CoverageTotals {
  readonly operations: Tally
  readonly statuses: Tally
  readonly examples: Tally
  readonly codes: Tally
}

/** Counts what a report has. */
export function coverageTotals({ operations }: CoverageReport): CoverageTotals {
  return {
    operations: tally(operations),
    statuses: tally(operations.flatMap(({ statuses }) => statuses)),
    examples: tally(operations.flatMap(({ examples }) => examples)),
    codes: tally(operations.flatMap(({ codes }) => codes)),
  }
}

function tally(counts: readonly { readonly count: number }[]): Tally {
  return { reached: counts.filter(({ count }) => count > 0).length, of: counts.length }
}

/** The parts of an operation that were not reached, by name. */
export interface MissedParts {
  readonly operation: OperationCoverage
  readonly statuses: readonly string[]
  readonly examples: readonly string[]
  readonly codes: readonly string[]
}

/** The operations of which something was not reached, in the order of the spec. */
export function missedParts({ operations }: CoverageReport): MissedParts[] {
  const names = (counts: readonly Count[]): string[] =>
    counts.filter(({ count }) => count === 0).map(({ name }) => name)
  return operations
    .map((operation) => ({
      operation,
      statuses: names(operation.statuses),
      examples: names(operation.examples),
      codes: names(operation.codes),
    }))
    .filter(
      ({ operation, statuses, examples, codes }) =>
        operation.count === 0 || statuses.length + examples.length + codes.length > 0,
    )
}

/**
 * Reports of several runs as one a vendor: counts are added, and what only one of them has is kept.
 */
export function mergeCoverage(reports: readonly CoverageReport[]): CoverageReport[] {
  return [...Map.groupBy(reports, ({ vendor }) => vendor)].map(([vendor, same]) => {
    const operations = same.flatMap((report) => report.operations)
    const merged = [...Map.groupBy(operations, ({ operation }) => operation).values()]
    return {
      vendor,
      operations: merged.map(([first, ...others]) =>
        others.reduce(mergeOperation, first as OperationCoverage),
      ),
    }
  })
}

function mergeOperation(a: OperationCoverage, b: OperationCoverage): OperationCoverage {
  return {
    ...a,
    count: a.count + b.count,
    statuses: mergeCounts(a.statuses, b.statuses),
    examples: mergeCounts(a.examples, b.examples),
    codes: mergeCounts(a.codes, b.codes),
  }
}

function mergeCounts(a: readonly Count[], b: readonly Count[]): Count[] {
  const counts = new Map(a.map(({ name, count }) => [name, count]))
  for (const { name, count } of b) counts.set(name, (counts.get(name) ?? 0) + count)
  return [...counts].map(([name, count]) => ({ name, count }))
}
