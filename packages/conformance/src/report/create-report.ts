import type { ConformanceReport, ConformanceReportCase, Manifest } from '@picturedesk/provider'
import { specDigest } from './spec-digest.ts'
import { suite } from './suite.ts'

/** The package that a report is about. */
export interface ReportSubject {
  /** Name and version of the package that is tested, such as its `package.json`. */
  readonly package: { readonly name: string; readonly version: string }
  /** The vendor's spec, parsed. Default: the package has none. */
  readonly spec?: unknown
}

/** Puts a report together. The order in which results come does not change it. */
export function createReport(
  { id, specVersion, capabilities }: Manifest,
  { package: { name, version }, spec }: ReportSubject,
  results: Iterable<ConformanceReportCase>,
): ConformanceReport {
  const cases = [...results].sort((a, b) => (a.id < b.id ? -1 : 1))
  const count = (result: ConformanceReportCase['result']): number =>
    cases.filter((one) => one.result === result).length
  return {
    format: 1,
    provider: id,
    package: { name, version },
    suite,
    specVersion,
    ...(spec !== undefined && { spec: { digest: specDigest(spec) } }),
    capabilities,
    cases,
    summary: { passed: count('passed'), failed: count('failed'), leftOut: count('left-out') },
  }
}
