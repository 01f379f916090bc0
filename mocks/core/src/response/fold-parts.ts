import { isJsonObject, type JsonObject } from '../spec/openapi-document.ts'
import { Contradiction, listOf, mergeSchemas } from './merge-schemas.ts'

/**
 * A schema without references whose `allOf`, and the chosen branch of each union, are folded into it, since
 * generators of values merge the parts of a schema member by member and lose what one of two says. What cannot
 * be folded stays in an `allOf`. Parts that contradict each other leave the schema as it is.
 *
 * @param pick chooses the branch of every union; without it unions stay
 */
export function foldParts(schema: JsonObject, pick?: number): JsonObject {
  const whole = attempt(() => folded(schema, pick)) ?? schema
  return pick === undefined ? whole : withConditions(withBranches(whole, pick), pick)
}

/** What counts only for some values, decided: members that are there are known before anything is made. */
function withConditions(schema: JsonObject, pick: number): JsonObject {
  const { if: condition, then: met, else: unmet, ...rest } = schema
  const { dependentSchemas, dependentRequired, ...plain } = rest
  const isThere = (name: string): boolean =>
    listOf(plain['required']).includes(name) ||
    (isJsonObject(plain['properties']) && Object.hasOwn(plain['properties'], name))
  const dependent = isJsonObject(dependentSchemas) ? Object.entries(dependentSchemas) : []
  const required = isJsonObject(dependentRequired) ? Object.entries(dependentRequired) : []
  const parts = [
    ...(condition === undefined ? [] : pick % 2 === 0 ? [condition, met] : [unmet]),
    ...dependent.filter(([name]) => isThere(name)).map(([, part]) => part),
    ...required.filter(([name]) => isThere(name)).map(([, names]) => ({ required: names })),
  ].filter(isJsonObject)
  return (
    attempt(() => parts.reduce<JsonObject>((whole, part) => merged(whole, part, pick), plain)) ??
    schema
  )
}

function folded(schema: JsonObject, pick: number | undefined): JsonObject {
  const { allOf, ...own } = schema
  if (!Array.isArray(allOf)) return schema
  return allOf.reduce<JsonObject>((whole, part: unknown) => {
    if (part === true) return whole
    if (!isJsonObject(part)) throw new Contradiction()
    return merged(whole, part, pick)
  }, own)
}

function withBranches(schema: JsonObject, pick: number): JsonObject {
  return ['oneOf', 'anyOf'].reduce<JsonObject>((whole, keyword) => {
    const { [keyword]: branches, ...rest } = whole
    if (!Array.isArray(branches) || branches.length === 0) return whole
    const ordered = branches.map((_, index) => branches[(pick + index) % branches.length])
    for (const branch of ordered) {
      const found = isJsonObject(branch) && attempt(() => merged(rest, branch, pick))
      if (found) return found
    }
    return whole
  }, schema)
}

function merged(one: JsonObject, other: JsonObject, pick: number | undefined): JsonObject {
  return mergeSchemas(one, other, (schema) => foldParts(schema, pick))
}

function attempt<T>(step: () => T): T | undefined {
  try {
    return step()
  } catch (error) {
    if (error instanceof Contradiction) return undefined
    throw error
  }
}
