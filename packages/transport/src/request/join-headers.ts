/** Headers as records: later ones replace earlier ones, null removes, a list has several values. */
export function joinHeaders(...parts: readonly (object | undefined)[]): Headers {
  const joined = new Headers()
  for (const part of parts)
    for (const [name, value] of Object.entries(part ?? {})) {
      if (value === null) joined.delete(name)
      else if (Array.isArray(value)) for (const one of value) joined.append(name, String(one))
      else if (value !== undefined) joined.set(name, String(value))
    }
  return joined
}
