import type { ConformanceReport, Manifest } from '@picturedesk/provider'
import { canonical } from './provider-problems.ts'

/** Why a conformance report is not one of this plugin, in words; empty when it is. */
export function conformanceProblems(report: unknown, manifest: Manifest): string[] {
  if (typeof report !== 'object' || report === null)
    return ['its conformance report is not an object']
  const { format, provider, capabilities, cases, summary } = report as Partial<ConformanceReport>
  if (format !== 1)
    return [`its conformance report must be of format 1, not ${JSON.stringify(format)}`]
  const problems: string[] = []
  if (provider !== manifest.id)
    problems.push(`its conformance report is of ${JSON.stringify(provider)}`)
  if (canonical(capabilities) !== canonical(manifest.capabilities))
    problems.push('its conformance report is of other capabilities: run the suite again')
  if (!Array.isArray(cases) || typeof summary !== 'object' || summary === null)
    problems.push('its conformance report has no cases or no summary')
  return problems
}
