import type { ConformanceReport } from '@picturedesk/provider'
import type { ReportSubject } from './create-report.ts'

/** What becomes of a report. */
export interface ReportOptions extends ReportSubject {
  /** The runner's hook for the end of a file: `afterAll` of vitest and jest, `after` of node:test. */
  readonly after: (run: () => Promise<void>) => unknown
  /** Takes the report, once every case has run: `reportFile(…)`, or your own. */
  readonly write: (report: ConformanceReport) => void | Promise<void>
}
