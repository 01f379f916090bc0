import type { DifferenceKind, DriftSide } from './difference.ts'
import type { CountedDifference, DriftReport, RefusedCall } from './drift-log.ts'

const kinds: Record<DifferenceKind, string> = {
  'undocumented-route': 'no such route in the spec',
  'undocumented-parameter': 'sent, but not in the spec',
  'invalid-request': 'sent otherwise than the spec has it',
  'undocumented-status': 'responded with a status that is not in the spec',
  'undocumented-content-type': 'responded in a form that is not in the spec',
  'not-json': 'responded with JSON that does not parse',
  'missing-field': 'missing in the response',
  'wrong-type': 'of another type',
  'unknown-value': 'a value that the spec does not list',
  'extra-field': 'not in the spec',
  constraint: 'against a constraint',
}

const sides: Record<DriftSide, string> = {
  client: 'the client',
  spec: 'the spec',
  vendor: 'the vendor',
}

/** A report as text, by operation. */
export function renderDrift(report: DriftReport): string {
  const { vendor, upstream, calls, differences, refused, unreachable } = report
  const summary = `${counted(differences.length, 'difference')} in ${counted(calls, 'call')}`
  const lines = [`${vendor} at ${upstream}: ${summary}`]
  for (const [route, found] of Map.groupBy(differences, (difference) => difference.route)) {
    lines.push('', found[0]?.operation ? `${found[0].operation}  ${route}` : route)
    lines.push(...found.flatMap(describe))
  }
  lines.push(...section('Not sent', refused), ...section('Not reached', unreachable))
  return `${lines.join('\n')}\n`
}

function describe(difference: CountedDifference): string[] {
  const { kind, pointer, message, examples, count, spec, seems } = difference
  const found = examples.length > 0 ? ` Found: ${examples.join(', ')}.` : ''
  const where = pointer === '' ? '' : `${pointer}  `
  return [
    `  ${where}${kinds[kind]}${count > 1 ? `, ${count} times` : ''}`,
    `    ${message}${found}`,
    `    Seems to be up to ${sides[seems]}; see ${spec}.`,
  ]
}

function section(title: string, calls: readonly RefusedCall[]): string[] {
  if (calls.length === 0) return []
  const lines = calls.map(
    ({ reason, count }) => `  ${reason}${count > 1 ? ` ${count} times.` : ''}`,
  )
  return ['', title, ...lines]
}

function counted(count: number, noun: string): string {
  return `${count} ${noun}${count === 1 ? '' : 's'}`
}
