import { inspect } from 'node:util'

/** What is printed or logged of a result: its errors and warnings. The rest is the vendor's data. */
export function errorsAndWarnings(result: unknown): readonly unknown[] {
  const found: unknown[] = []
  const seen = new Set<unknown>()
  const walk = (value: unknown): void => {
    if (typeof value !== 'object' || value === null || seen.has(value)) return
    seen.add(value)
    if (value instanceof Error) {
      found.push(value)
      return
    }
    for (const [name, member] of Object.entries(value))
      if (name === 'warnings') found.push(member)
      else if (name !== 'raw') walk(member)
  }
  walk(result)
  return found
}

/** Everything that anyone can see of these values. */
export function allThatShows(values: readonly unknown[]): string {
  return values.flatMap((value) => [inspect(value, SHOW_ALL), asJson(value)]).join('\n')
}

const SHOW_ALL = { depth: 12, showHidden: true, maxStringLength: null, maxArrayLength: null }

function asJson(value: unknown): string {
  try {
    return JSON.stringify(value) ?? ''
  } catch {
    return ''
  }
}
