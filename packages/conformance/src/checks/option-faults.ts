import { type SentValue, told } from './effect.ts'
import { momentOf } from './moments.ts'
import { oppositeOf } from './opposites.ts'

/** Values that are sent alike. */
export function sentAlike(option: string, sent: readonly SentValue[]): string[] {
  const seen = new Map<string, unknown>()
  return sent.flatMap(({ value, effect }) => {
    const text = told(effect)
    const before = seen.has(text) && effect.size > 0 ? seen.get(text) : undefined
    if (!seen.has(text)) seen.set(text, value)
    return before === undefined
      ? []
      : [`${option}: ${JSON.stringify(before)} and ${JSON.stringify(value)}`]
  })
}

/** Values that are sent as the opposite, and numbers that are sent as others. */
export function sentWrong(option: string, sent: readonly SentValue[]): string[] {
  const values = sent.map(({ value }) => value)
  const swapped = sent.flatMap(({ value, effect }) => {
    const opposite = oppositeOf(option, value, effect, values)
    return opposite === undefined
      ? []
      : [`${option} ${JSON.stringify(value)} was sent as ${opposite}`]
  })
  const wrong = [wrongNumber(option, sent), wrongTime(option, sent)]
  return [...swapped, ...wrong.filter((one) => one !== undefined)]
}

/** How a unit may differ: hundredths and thousandths, minutes and seconds. */
const SCALES = [1, 100, 1000, 60, 1 / 60, 1 / 100, 1 / 1000]

/** A larger number must be sent as a larger one, and a whole number as itself or in another unit. */
function wrongNumber(option: string, sent: readonly SentValue[]): string | undefined {
  const numbers = sent.filter((one): one is SentValue & { value: number } => {
    return typeof one.value === 'number' && one.effect.size > 0
  })
  if (numbers.length < 2) return undefined
  const inOrder = numbers.toSorted((a, b) => a.value - b.value)
  const names = [...(inOrder[0]?.effect.keys() ?? [])].filter((name) =>
    inOrder.every(({ effect }) => isNumber(effect.get(name))),
  )
  const isRight = (name: string): boolean => {
    const rows = inOrder.map(({ value, effect }) => [value, Number(effect.get(name))] as const)
    const rises = rows.every(([, one], at) => at === 0 || one >= (rows[at - 1]?.[1] ?? one))
    // A number of one or less may be a fraction.
    const isWhole =
      rows.every(([value]) => Number.isInteger(value)) && rows.some(([value]) => value > 1)
    return rises && (!isWhole || SCALES.some((scale) => rows.every((row) => isScaled(row, scale))))
  }
  if (names.length === 0 || names.some(isRight)) return undefined
  const shown = inOrder.map(({ value, effect }) => `${value} as ${effect.get(names[0] ?? '')}`)
  return `${option} was sent with other numbers: ${shown.join(', ')}`
}

/** How far from a time that is asked for the one may be that is sent: ends may be within or without. */
const A_SECOND = 1_000

/** A time must be sent as the moment that it is, as exactly as the vendor writes times. */
function wrongTime(option: string, sent: readonly SentValue[]): string | undefined {
  const times = sent.filter(
    ({ value, effect }) => momentOf(value)?.within === 999 && effect.size > 0,
  )
  if (times.some(({ value }) => typeof value !== 'string')) return undefined
  const names = [...(times[0]?.effect.keys() ?? [])].filter((name) =>
    times.every(({ effect }) => momentOf(effect.get(name)) !== undefined),
  )
  const isRight = (name: string): boolean =>
    times.every(({ value, effect }) => {
      const moment = momentOf(effect.get(name))
      const off = Math.abs(Date.parse(String(value)) - (moment?.time ?? 0))
      return off <= Math.max(A_SECOND, moment?.within ?? 0)
    })
  if (names.length === 0 || names.some(isRight)) return undefined
  const shown = times.map(({ value, effect }) => `${value} as ${effect.get(names[0] ?? '')}`)
  return `${option} was sent with other times: ${shown.join(', ')}`
}

function isScaled([value, number]: readonly [number, number], scale: number): boolean {
  return Math.abs(number - value * scale) <= (scale === 1 ? 0 : 1)
}

function isNumber(text: string | undefined): boolean {
  return text !== undefined && text.trim() !== '' && Number.isFinite(Number(text))
}
