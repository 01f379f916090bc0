import { isObject } from '../is-object.ts'
import { REDACTED, type RecordedCall } from '../recording.ts'
import { typeOf } from './infer-schema.ts'

/** A place in responses, whichever item of a list: `/data/*` + `/price`. */
export function anyItem(pointer: string): string {
  return pointer.replace(/\/\d+(?=\/|$)/g, '/*')
}

/** Two calls that have values of different types at one place. */
export interface Disagreement {
  /** In the response, with `*` for any item of a list. */
  readonly pointer: string
  readonly calls: readonly [RecordedCall, RecordedCall]
  readonly types: readonly [string, string]
}

/** Knows which types each call has at each place, to find calls that disagree. */
export class TypesSeen {
  readonly #places = new Map<RecordedCall, Map<string, Set<string>>>()

  /** The first two of these calls that have no type in common at a place, or inside of it. */
  disagreement(calls: readonly RecordedCall[], place: string): Disagreement | undefined {
    const seen = new Map<string, [RecordedCall, Set<string>][]>()
    for (const call of calls)
      for (const [pointer, types] of this.#of(call)) {
        if (pointer !== place && !pointer.startsWith(`${place}/`)) continue
        const others = seen.get(pointer) ?? []
        seen.set(pointer, others)
        const other = others.find(([, known]) => [...known].every((type) => !types.has(type)))
        if (other)
          return {
            pointer,
            calls: [other[0], call],
            types: [[...other[1]].join(' or '), [...types].join(' or ')],
          }
        others.push([call, types])
      }
    return undefined
  }

  #of(call: RecordedCall): Map<string, Set<string>> {
    const known = this.#places.get(call)
    if (known) return known
    const places = new Map<string, Set<string>>()
    walk(call.response, '', places)
    this.#places.set(call, places)
    return places
  }
}

/** Null goes with any type, and an integer is a number. */
function walk(value: unknown, pointer: string, places: Map<string, Set<string>>): void {
  if (value === null || value === undefined || value === REDACTED) return
  const type = typeOf(value)
  const types = places.get(pointer) ?? new Set()
  places.set(pointer, types.add(type === 'integer' ? 'number' : type))
  if (Array.isArray(value)) for (const item of value) walk(item, `${pointer}/*`, places)
  else if (isObject(value))
    for (const [name, inner] of Object.entries(value))
      walk(inner, `${pointer}/${name.replaceAll('~', '~0').replaceAll('/', '~1')}`, places)
}
