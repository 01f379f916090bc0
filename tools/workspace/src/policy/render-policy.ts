import { join } from 'node:path'
import { stepOf } from './policy-groups.ts'
import { type Meaning, type PolicyRow, policy } from './policy-table.ts'

/** The page that has the policy as a table. */
export const policyPage = (root: string): string =>
  join(root, 'docs/decisions/17-versions-and-ranges.md')

const MEANINGS: readonly Meaning[] = ['break', 'addition', 'fix']

const words = { break: 'a break', addition: 'an addition', fix: 'a fix' } as const

/** The policy as a Markdown table. */
export function policyTable(): string {
  const rows = policy.map((row) => [
    row.change,
    ...['0.3.1', '1.4.2'].map((version) => given(row, version)),
    released(row),
  ])
  const header = [
    'what changes',
    'changeset before 1.0.0',
    'changeset from 1.0.0 on',
    'what is released, and as what',
  ]
  const widths = header.map((cell, at) =>
    Math.max(...[header, ...rows].map((row) => row[at]?.length ?? 0), cell.length),
  )
  const line = (cells: readonly string[]): string =>
    `| ${cells.map((cell, at) => cell.padEnd(widths[at] ?? 0)).join(' | ')} |`
  return [line(header), line(widths.map((width) => '-'.repeat(width))), ...rows.map(line)].join(
    '\n',
  )
}

function given({ given }: PolicyRow, version: string): string {
  const steps = Object.entries(given).map(([group, meaning]) => {
    const own = group.startsWith('spec of') ? '1.0.0' : version
    return `${named(group)} ${stepOf(meaning, own)}`
  })
  return steps.join(', ')
}

function released(row: PolicyRow): string {
  return MEANINGS.flatMap((meaning) => {
    const groups = row.released[meaning]
    return groups === undefined ? [] : [`${words[meaning]}: ${groups.map(named).join(', ')}`]
  }).join('; ')
}

function named(group: string): string {
  return group.includes(' ') ? group : `\`${group}\``
}
