import type { Money } from '@picturedesk/provider'
import { isAmount } from './carries.ts'

/** Farther than this from UTC no clock on earth is. */
const FARTHEST = 15 * 3_600_000

/** Whether a text of the wire says what a member of a report says. */
export function says(text: string, value: string | Date | Money | object): boolean {
  if (value instanceof Date) return saysTime(text, value.getTime())
  if (typeof value === 'object') return 'amount' in value && isAmount(text, value as Money)
  return text === value
}

/** To the second; without a zone, by any clock; where it is a day alone, within that day. */
function saysTime(text: string, time: number): boolean {
  if (/^\d+(\.\d+)?$/.test(text))
    return [1, 1_000].some((unit) => Math.abs(Number(text) * unit - time) < 1_000)
  const isDay = /^\d{4}-\d\d-\d\d$/.test(text)
  const hasZone = /(Z|UTC|GMT|[+-]\d\d:?\d\d)$/i.test(text) && !isDay
  const said = Date.parse(hasZone || isDay ? text : `${text.replace(' ', 'T')}Z`)
  const within = hasZone ? 1_000 : isDay ? FARTHEST + 86_400_000 : FARTHEST
  return Math.abs(said - time) < within
}
