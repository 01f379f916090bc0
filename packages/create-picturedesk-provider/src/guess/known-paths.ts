import type { ListedOperation, Schema, SpecDocument } from '@picturedesk/generate'
import { jsonSchema } from './response-schema.ts'
import { follow } from './schema-view.ts'

/** Names that lead to values which the generated types have, each path as one text. */
export type KnownPaths = ReadonlySet<string>

/** How deep guesses read. */
const MAX_DEPTH = 5
const MAX_PATHS = 2_000

export function pathKey(path: readonly string[]): string {
  return path.join('\n')
}

/**
 * The paths that can be read by name in the type of a schema. A union has the members of none of its alternatives for
 * sure, so what is behind one is not known.
 */
export function knownPaths(document: SpecDocument, schema: unknown): KnownPaths {
  const known = new Set<string>()
  let level: { readonly path: readonly string[]; readonly schema: unknown }[] = [
    { path: [], schema },
  ]
  for (let depth = 0; depth < MAX_DEPTH && known.size < MAX_PATHS; depth++) {
    const next: typeof level = []
    for (const { path, schema: at } of level) {
      const members = membersOf(document, at, 0)
      for (const [name, member] of members ?? []) {
        const own = follow(document, member) ?? {}
        // A comparison with a flag that the type does not have is refused.
        const isOneFlag = own['const'] !== undefined || own.enum !== undefined
        if (own['writeOnly'] === true || (isOneFlag && [own.type].flat().includes('boolean')))
          continue
        known.add(pathKey([...path, name]))
        next.push({ path: [...path, name], schema: member })
      }
    }
    level = next
  }
  return known
}

/** Parts that a type is put together from. No document of people goes deeper. */
const MAX_PARTS = 8

/** The members that the type of an object has in any case; `undefined` when it may be something else. */
function membersOf(
  document: SpecDocument,
  schema: unknown,
  depth: number,
): Map<string, unknown> | undefined {
  const own = follow(document, schema)
  if (own === undefined || depth > MAX_PARTS) return undefined
  const { type, oneOf, anyOf, allOf } = own
  const types = [type ?? []].flat().filter((one) => one !== 'null')
  if (types.some((one) => one !== 'object') || oneOf || anyOf) return undefined
  if (own['discriminator'] !== undefined || own['enum'] || own['const'] !== undefined)
    return undefined
  const members = new Map<string, unknown>(Object.entries(own.properties ?? {}))
  for (const part of Array.isArray(allOf) ? allOf : []) {
    const its = membersOf(document, part, depth + 1)
    if (its === undefined) return undefined
    for (const [name, member] of its) if (!members.has(name)) members.set(name, member)
  }
  return members
}

/**
 * The schema of an operation's payload when the generated type is that of this schema alone: one success, one body, no
 * envelope.
 */
export function exactPayload(
  document: SpecDocument,
  { object }: ListedOperation,
): Schema | undefined {
  if (document['x-envelope'] !== undefined) return undefined
  const responses = Object.entries(object.responses ?? {})
  const successes = responses.filter(([status]) => /^2/.test(status))
  const [first, ...more] =
    successes.length > 0 ? successes : responses.filter(([status]) => status === 'default')
  if (first === undefined || more.length > 0) return undefined
  const [status, response] = first
  const { content = {} } = (follow(document, response) ?? {}) as { readonly content?: object }
  const types = Object.keys(content)
  if (types.length !== 1 || !/[/+]json\s*(;|$)/i.test(types[0] ?? '') || /^20[45]$/.test(status))
    return undefined
  return jsonSchema(document, response) as Schema | undefined
}
