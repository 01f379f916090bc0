/** The next doubles beyond 64 bits, since the bounds themselves are no exact doubles. */
const ABOVE = 2 ** 63 * (1 + Number.EPSILON)
const MOST = 2n ** 63n - 1n

/**
 * A value for a validator that knows no `bigint`: each becomes the nearest number. One beyond 64 bits
 * stays beyond them, and one within stays within.
 */
export function withoutBigInts(value: unknown): unknown {
  return hasBigInt(value) ? converted(value) : value
}

/** The format `int64`, of a number that {@link withoutBigInts} may have made. */
export function isInt64(value: number): boolean {
  return Number.isInteger(value) && value >= -(2 ** 63) && value <= 2 ** 63
}

/** Whether there is a `bigint`. On a stack of its own, as a value may be nested more deeply than calls may. */
export function hasBigInt(value: unknown): boolean {
  const rest = [value]
  while (rest.length > 0) {
    const one = rest.pop()
    if (typeof one === 'bigint') return true
    if (typeof one !== 'object' || one === null) continue
    for (const inner of Array.isArray(one) ? one : Object.values(one))
      if (typeof inner === 'bigint' || typeof inner === 'object') rest.push(inner)
  }
  return false
}

function converted(value: unknown): unknown {
  if (typeof value === 'bigint') {
    if (value > MOST) return Math.max(Number(value), ABOVE)
    return value < -MOST - 1n ? Math.min(Number(value), -ABOVE) : Number(value)
  }
  if (Array.isArray(value)) return value.map(converted)
  if (typeof value !== 'object' || value === null) return value
  return Object.fromEntries(Object.entries(value).map(([name, inner]) => [name, converted(inner)]))
}
