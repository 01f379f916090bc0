/**
 * The JSON of what a provider gave: a result, or an error. What JSON cannot carry is left out, so that an odd
 * member never costs the rest.
 */
export function jsonText(value: unknown): string {
  try {
    return JSON.stringify(value, short) ?? 'null'
  } catch {
    return JSON.stringify(carried(value, [])) ?? 'null'
  }
}

const DEEPEST = 100

/** Bytes would be an object with a member for each. */
function short(_: string, value: unknown): unknown {
  return ArrayBuffer.isView(value) ? `${value.byteLength} bytes` : value
}

/** What of a value JSON can carry. */
function carried(value: unknown, above: readonly object[]): unknown {
  if (typeof value === 'bigint') return String(value)
  if (typeof value !== 'object' || value === null) return value
  if (ArrayBuffer.isView(value)) return short('', value)
  if (above.includes(value) || above.length === DEEPEST) return undefined
  try {
    const { toJSON } = value as { toJSON?: unknown }
    // A class such as an error says by it what of it is data.
    if (typeof toJSON === 'function') return carried(toJSON.call(value, ''), [...above, value])
  } catch {}
  const below = [...above, value]
  if (Array.isArray(value)) return value.map((one) => carried(one, below))
  const made: Record<string, unknown> = Object.create(null)
  for (const name of Object.keys(value))
    try {
      made[name] = carried((value as Record<string, unknown>)[name], below)
    } catch {}
  return made
}
