import type { ConformanceReport, Manifest } from '@picturedesk/provider'
import { canonical } from './canonical.ts'

/** Why a conformance report does not fit a plugin, in words. Empty when it fits. */
export function conformanceProblems(report: unknown, manifest: Manifest): string[] {
  if (typeof report !== 'object' || report === null)
    return ['its conformance report is not an object']
  const { format, provider, capabilities, cases, summary } = report as Partial<ConformanceReport>
  if (format !== 1)
    return [`its conformance report must have format 1, but has ${JSON.stringify(format)}`]
  const problems: string[] = []
  if (provider !== manifest.id)
    problems.push(
      `its conformance report is of ${JSON.stringify(provider)}, not of "${manifest.id}"`,
    )
  if (canonical(capabilities) !== canonical(manifest.capabilities))
    problems.push(
      'its conformance report was made for other capabilities than the manifest claims ' +
        '(run the conformance suite again)',
    )
  if (!Array.isArray(cases) || typeof summary !== 'object' || summary === null)
    problems.push('its conformance report must have cases and a summary')
  return problems
}
