/**
 * A conversion for a parameter that takes one value where the interface takes several: the value
 * itself, or the only one of a list. `undefined`, and so a warning, for a list of several.
 */
export function theOnly<T>(value: T | readonly T[]): T | undefined {
  if (!Array.isArray(value)) return value as T
  return value.length === 1 ? (value[0] as T) : undefined
}
