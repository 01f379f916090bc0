import type { CountedViolation } from './violation-tally.ts'

const blamed = { client: 'the client', spec: 'the spec', mock: 'the mock' } as const

/** Kinds that are shown. More would push what matters out of sight. */
const MOST_SHOWN = 50

/**
 * Violations as text, by vendor and operation.
 *
 * @param total how many there were, those included that are not among the violations
 */
export function renderViolations(
  violations: readonly CountedViolation[],
  total: number = countOf(violations),
): string {
  const lines = [`${total} ${total === 1 ? 'violation' : 'violations'} of a spec`]
  const shown = violations.slice(0, MOST_SHOWN)
  for (const [vendor, ofVendor] of Map.groupBy(shown, ({ vendor }) => vendor)) {
    lines.push('', vendor)
    for (const [operation, found] of Map.groupBy(ofVendor, ({ operation }) => operation)) {
      lines.push(`  ${operation ?? 'no operation of the spec'}`)
      for (const { blame, pointer, message, count } of found) {
        const often = count > 1 ? `, ${count} times` : ''
        const where = pointer === '' ? '' : `, at ${pointer}`
        lines.push(`    ${blamed[blame]} is to blame${where}${often}:`)
        lines.push(...message.split('\n').map((line) => `      ${line}`))
      }
    }
  }
  const left = total - countOf(shown)
  if (left > 0) lines.push('', `And ${left} more. --report <file> writes them to a file.`)
  return `${lines.join('\n')}\n`
}

function countOf(violations: readonly CountedViolation[]): number {
  return violations.reduce((sum, { count }) => sum + count, 0)
}
