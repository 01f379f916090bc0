import type { VendorCheck } from './check-vendor.ts'

/** What changed at the vendors, as Markdown for an issue. */
export function renderChecks(checks: readonly VendorCheck[]): string {
  return checks.map(renderCheck).join('\n')
}

function renderCheck({ vendor, requests, areDerived, report, problems }: VendorCheck): string {
  if (requests === 0)
    return [
      `## ${vendor}`,
      '',
      'Nothing to compare: the spec has no stored request, and no operation can be called with what the spec says alone.',
      `Record calls with \`picturedesk-mocks drift ${vendor}\`, and take up their examples with \`picturedesk-spec propose\`.`,
      '',
    ].join('\n')
  const found = report?.differences ?? []
  const counted = `${found.length} ${found.length === 1 ? 'difference' : 'differences'}`
  const lines = [
    `## ${vendor}`,
    '',
    `${counted} from the spec, in ${requests} ${areDerived ? 'made' : 'stored'} ${requests === 1 ? 'request' : 'requests'}.${areDerived ? ' None is stored: they are made from the spec. Record some, and take up the examples with picturedesk-spec propose.' : ''}`,
  ]
  if (found.length > 0) lines.push('')
  for (const { operation, route, kind, pointer, message, count, seems, spec } of found) {
    const times = count > 1 ? `, ${count} times` : ''
    lines.push(
      `- \`${operation ?? route}\` \`${pointer}\`: ${kind}${times}. ${message} Seems to be up to the ${seems}; see \`${spec}\`.`,
    )
  }
  if (problems.length > 0) lines.push('', ...problems.map((problem) => `- ${problem}`))
  if (found.length > 0)
    lines.push(
      '',
      `Run \`pnpm drift:check ${vendor} --recordings <folder>\`, then \`picturedesk-spec propose <folder>/${vendor}.json specs/${vendor}/openapi.yaml\` to see how the spec would say it.`,
    )
  return `${lines.join('\n')}\n`
}
