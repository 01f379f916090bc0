import type { ProviderReport } from '@picturedesk/registry'
import type { Row } from './step-report.ts'

/** What became of one vendor in a call to several, as a line of a list. */
export function reportRow({ provider, status, items, warnings, error }: ProviderReport): Row {
  return {
    provider,
    status,
    items,
    notHonoured: warnings.map(({ option }) => option).join(', ') || undefined,
    error: error?.name,
    outcome: error?.outcome,
  }
}
