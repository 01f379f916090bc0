import stringWidth from 'string-width'
import { isInside, type Measurement } from './measurement.ts'

/** Measurements as a table for people, with what is behind each number when wanted. */
export function renderTable(
  measurements: readonly Measurement[],
  { verbose }: { readonly verbose: boolean },
): string {
  const width = Math.max(0, ...measurements.map(({ what }) => stringWidth(what)))
  const line = (what: string, value: string, limit: string, verdict: string): string =>
    `${what}${' '.repeat(width - stringWidth(what))}  ${value.padStart(10)}  ${limit.padStart(10)}  ${verdict}`.trimEnd()
  return [
    line('', 'value', 'limit', ''),
    ...measurements.flatMap((measurement) => {
      const { what, value, limit, unit, details = [] } = measurement
      const inside = isInside(measurement)
      return [
        line(
          what,
          amount(value, unit),
          limit === undefined ? '' : amount(limit, unit),
          inside === undefined ? '' : inside ? 'ok' : 'over',
        ),
        ...(verbose ? details.map((detail) => `    ${detail}`) : []),
      ]
    }),
    '',
  ].join('\n')
}

/** A value with its unit. */
export function amount(value: number, unit: Measurement['unit']): string {
  if (unit === 'packages') return String(value)
  return `${value.toFixed(2)} ${unit}`
}
