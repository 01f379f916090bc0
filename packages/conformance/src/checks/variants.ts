/** An RFC 3339 time. */
const TIME = /^(\d{4}-\d\d-\d\dT)(\d\d)(:\d\d:)(\d\d)(.*)$/

/**
 * Values that differ from a value by as little as a careless provider may lose: another second and
 * another hour of a time, a number that is a little more, a second member of a list or of an object,
 * and that second one alone.
 */
export function variantsOf(value: unknown): unknown[] {
  if (typeof value === 'number') return [value, Number.isInteger(value) ? value + 1 : value / 2]
  if (typeof value === 'string') return [value, ...otherTimes(value)]
  if (Array.isArray(value)) return [value, ...otherLists(value)]
  if (typeof value === 'object' && value !== null) return [value, ...otherObjects(value)]
  return [value]
}

/** Values with their variants, each once. */
export function withVariants(values: readonly unknown[]): unknown[] {
  const all = values.flatMap(variantsOf)
  return [...new Map(all.map((value) => [JSON.stringify(value), value])).values()]
}

function otherTimes(text: string): string[] {
  const [, day, hour, minute, second, zone] = TIME.exec(text) ?? []
  if (day === undefined) return []
  const next = (digits = '0'): string => String((Number(digits) + 1) % 24).padStart(2, '0')
  return [
    `${day}${hour}${minute}${next(second)}${zone}`,
    `${day}${next(hour)}${minute}${second}${zone}`,
  ]
}

function otherLists(list: readonly unknown[]): unknown[] {
  const [first] = list
  if (typeof first !== 'string' || list.length > 1) return []
  return [[...list, `${first}2`], [`${first}2`], [...list, `${first}2`, `${first}3`]]
}

function otherObjects(value: object): object[] {
  const [name, inner] = Object.entries(value)[0] ?? []
  if (name === undefined) return []
  // Of options of one vendor, those that it has.
  if (typeof inner === 'object' && inner !== null)
    return otherObjects(inner).map((other) => ({ [name]: other }))
  const more = { [`${name}2`]: inner }
  return [{ ...value, ...more }, more]
}
