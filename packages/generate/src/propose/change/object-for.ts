import { isObject } from '../is-object.ts'
import { type SpecFiles, stepTo } from '../spec-files.ts'

const ALTERNATIVES = ['oneOf', 'anyOf'] as const

/**
 * The object of the spec that a new member belongs to: the place itself, the last part of what it is made of, or
 * the alternative that has most of the members which were seen beside it.
 *
 * @param around the objects in which the member was found
 * @param name the member, which another alternative may have
 */
export function objectFor(
  files: SpecFiles,
  place: string,
  around: readonly unknown[],
  name: string,
): string | undefined {
  const schema = files.at(place)
  if (!isObject(schema)) return undefined
  if (isObject(schema['properties'])) return place
  for (const key of ALTERNATIVES) {
    const found = alternatives(files, place, key)
      .flatMap((one) => objectFor(files, one, around, name) ?? [])
      .map((pointer) => ({ pointer, score: likeness(files.at(pointer), around, name) }))
      .sort((one, other) => other.score - one.score)
    const [best, next] = found
    if (best && best.score > (next?.score ?? -1)) return best.pointer
    if (best && next) return undefined
  }
  const parts = alternatives(files, place, 'allOf').flatMap(
    (one) => objectFor(files, one, around, name) ?? [],
  )
  if (parts.length > 0) return parts.at(-1)
  return schema['type'] === 'object' ? place : undefined
}

/** The object of the spec, among those that a place is made of, whose list `required` has a member. */
export function demanding(files: SpecFiles, place: string, name: string): string | undefined {
  const schema = files.at(place)
  if (!isObject(schema)) return undefined
  if (Array.isArray(schema['required']) && schema['required'].includes(name)) return place
  const parts = ['allOf', ...ALTERNATIVES].flatMap((key) => alternatives(files, place, key))
  const found = parts.flatMap((one) => demanding(files, one, name) ?? [])
  return found.length === 1 ? found[0] : undefined
}

/** Whether an object of the spec, among those that a place is made of, names a member, and no list demands it. */
export function isOptional(files: SpecFiles, place: string, name: string): boolean {
  const objects = objectsOf(files, place)
  const names = objects.some(
    ({ properties }) => isObject(properties) && Object.hasOwn(properties, name),
  )
  return (
    names && !objects.some(({ required }) => Array.isArray(required) && required.includes(name))
  )
}

function objectsOf(files: SpecFiles, place: string): Readonly<Record<string, unknown>>[] {
  const schema = files.at(place)
  if (!isObject(schema)) return []
  const parts = ['allOf', ...ALTERNATIVES].flatMap((key) => alternatives(files, place, key))
  return [schema, ...parts.flatMap((one) => objectsOf(files, one))]
}

function alternatives(files: SpecFiles, place: string, key: string): string[] {
  const schema = files.at(place)
  const list = isObject(schema) ? schema[key] : undefined
  if (!Array.isArray(list)) return []
  return list.flatMap((_, index) => files.follow(place + stepTo(key) + stepTo(String(index))) ?? [])
}

/** How many of the other members that were seen an object names; none where a constant says otherwise. */
function likeness(schema: unknown, around: readonly unknown[], without: string): number {
  const properties = isObject(schema) && isObject(schema['properties']) ? schema['properties'] : {}
  let score = 0
  for (const object of around.filter(isObject))
    for (const [name, value] of Object.entries(object)) {
      const member = properties[name]
      if (member === undefined || name === without) continue
      if (isObject(member) && member['const'] !== undefined && member['const'] !== value) return 0
      score += 1
    }
  return score
}
