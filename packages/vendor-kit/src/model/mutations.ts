/** A JSON text with one place changed. */
export interface Mutation {
  /** What was done, such as `data.list[0].id = null`. */
  readonly title: string
  readonly text: string
}

/** Written into JSON texts as they are: `JSON.stringify` has no way to write some of them. */
const VALUES: readonly string[] = [
  'null',
  'true',
  'false',
  '0',
  '-1',
  '-1.5',
  '1.5',
  '1e999',
  '-1e999',
  '9223372036854775807',
  '""',
  '" "',
  '"-1"',
  '"1.5"',
  '"NaN"',
  '"Infinity"',
  '"1e999"',
  '"any text"',
  '"a\\u0000b\\u202e"',
  '"2026-02-31 00:00:00"',
  '"2026-02-31T00:00:00Z"',
  '"0000-00-00 00:00:00"',
  '"0001-01-01T00:00:00Z"',
  '"2026-01-01T00:00:00"',
  '"2026-01-01"',
  '"javascript:alert(1)"',
  '"data:text/html,a"',
  '"file:///etc/passwd"',
  '"//host.example/a"',
  '"https://user:secret@host.example/a"',
  '"https://host.example/a b"',
  '[]',
  '[null]',
  '[[]]',
  '[0]',
  '[{}]',
  '{}',
  '{"toString":null,"valueOf":null}',
  '{"__proto__":{"id":1}}',
]

/** Entries of a list that are changed: the first ones. The others go the same way. */
const MOST_ENTRIES = 2

/** Of so many values, a place gets one, when they take turns. */
const TURNS = 5

/**
 * Every member of a value, and every entry, left out and replaced by values of all kinds.
 * @param isThorough Whether every place gets every value. Else they take turns, from place to place.
 */
export function* mutations(value: unknown, isThorough = true): Generator<Mutation> {
  let turn = 0
  for (const { path, write } of places(value, '', (text) => text)) {
    if (path !== '') yield { title: `${path} left out`, text: write(undefined) }
    turn++
    for (const [index, replacement] of VALUES.entries())
      if (isThorough || (index + turn) % TURNS === 0)
        yield { title: `${path || 'the body'} = ${replacement}`, text: write(replacement) }
  }
}

interface Place {
  readonly path: string
  /** The whole text with another text in this place, or without it. */
  readonly write: (replacement: string | undefined) => string
}

function* places(
  value: unknown,
  path: string,
  around: (text: string | undefined) => string | undefined,
): Generator<Place> {
  yield { path, write: (replacement) => around(replacement) ?? '' }
  if (typeof value !== 'object' || value === null) return
  const isList = Array.isArray(value)
  const entries = Object.entries(value)
  for (const [index, [name, inner]] of entries.entries()) {
    if (isList && index >= MOST_ENTRIES) return
    const written = (text: string | undefined): string => {
      const parts = entries.flatMap(([key, other]) => {
        const part = key === name ? text : JSON.stringify(other)
        if (part === undefined) return []
        return [isList ? part : `${JSON.stringify(key)}:${part}`]
      })
      return isList ? `[${parts.join(',')}]` : `{${parts.join(',')}}`
    }
    const at = isList ? `${path}[${name}]` : path === '' ? name : `${path}.${name}`
    yield* places(inner, at, (text) => around(written(text)))
  }
}
