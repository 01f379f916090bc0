import {
  AllProvidersFailedError,
  NotSupportedError,
  type PicturedeskError,
} from '@picturedesk/provider'
import type { ProviderReport } from './provider-report.ts'

/** The error of a call in which no provider gave a page. `undefined` when one did. */
export function noPageError(report: readonly ProviderReport[]): PicturedeskError | undefined {
  if (report.some(({ pages }) => pages > 0)) return undefined
  const errors = report.flatMap(({ error }) => (error === undefined ? [] : [error]))
  const failures = errors.filter((error) => !NotSupportedError.isInstance(error))
  if (failures.length > 1) return new AllProvidersFailedError({ errors })
  return failures[0] ?? errors[0]
}
