import type { CountedViolation } from './violation-tally.ts'

const blamed = { client: 'the client', spec: 'the spec' } as const

/** Violations as text, by vendor and operation. */
export function renderViolations(violations: readonly CountedViolation[]): string {
  const total = violations.reduce((sum, { count }) => sum + count, 0)
  const lines = [`${total} ${total === 1 ? 'violation' : 'violations'} of a spec`]
  for (const [vendor, ofVendor] of Map.groupBy(violations, ({ vendor }) => vendor)) {
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
  return `${lines.join('\n')}\n`
}
