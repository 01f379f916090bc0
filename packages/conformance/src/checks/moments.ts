import { isEpoch } from '../wire/other-word.ts'

const RFC_3339 = /^(\d{4}-\d\d-\d\d)T\d\d:\d\d(:\d\d(\.\d+)?)?(Z|[+-]\d\d:?\d\d)$/i
/** A day at the beginning of a text, as `2021-03-01`, `2021/3/1`, `20210301`. */
const DAY = /^(\d{4})([-/.]?)(\d\d?)\2(\d\d?)/
/** The longest way from a time without a zone to that of any zone. */
const ZONES = 14 * 3_600_000

/** A moment that a word of the vendor's stands for, as exactly as the word says it. */
export interface Moment {
  readonly time: number
  /** How far off what is told may be: less than a second for a moment with a zone. */
  readonly within: number
  /** What may be told where only the day is: the day that the word names, and that of UTC. */
  readonly days: readonly string[]
}

/** The moment that a word stands for; `undefined` where it is none. */
export function momentOf(word: unknown): Moment | undefined {
  const number = typeof word === 'string' && /^\d{9,13}$/.test(word) ? Number(word) : word
  if (isEpoch(number)) return moment(number > 5e11 ? number : number * 1_000, 999)
  if (typeof word !== 'string') return undefined
  if (RFC_3339.test(word)) return moment(Date.parse(word), 999, word.slice(0, 10))
  const [, year, , month, day] = DAY.exec(word) ?? []
  if (year === undefined || Number(month) > 12) return undefined
  const clock = /[T ](\d\d):(\d\d)(?::(\d\d))?/.exec(word)
  const [, hours = 0, minutes = 0, seconds = 0] = clock ?? []
  const time = Date.UTC(
    Number(year),
    Number(month) - 1,
    Number(day),
    Number(hours),
    Number(minutes),
    Number(seconds),
  )
  if (Number.isNaN(time)) return undefined
  return moment(time, ZONES + (clock ? 0 : 86_400_000), new Date(time).toISOString().slice(0, 10))
}

function moment(time: number, within: number, ...days: readonly string[]): Moment {
  return { time, within, days: [...days, new Date(time).toISOString().slice(0, 10)] }
}

/** Whether a date that was told is the moment of a word. */
export function isMoment(told: string, { time, within, days }: Moment): boolean {
  if (/^\d{4}-\d\d-\d\d$/.test(told)) return days.includes(told)
  return Math.abs(Date.parse(told) - time) <= within
}

/** Whether a value of the model is a date or a moment. */
export function isDateText(value: unknown): value is string {
  return typeof value === 'string' && /^\d{4}-\d\d-\d\d(T.*)?$/.test(value)
}

/** The same moment, as another time zone writes it; `undefined` where a word has no zone. */
export function inAnotherZone(word: unknown): string | undefined {
  if (typeof word !== 'string' || !RFC_3339.test(word)) return undefined
  const shifted = new Date(Date.parse(word) + 9 * 3_600_000).toISOString()
  return shifted.replace('Z', '+09:00')
}

/** An end that the vendor does not name is counted from when the response came. */
export function isEnd(member: string): boolean {
  return /(expiresAt|ExpiresAt|Until|resetsAt)$/.test(member)
}
