import { isJsonObject, type JsonObject } from '../spec/openapi-document.ts'
import { type Composition, hasPattern, type Place } from './composition.ts'

/** Every schema that the whole value has for a member. */
export function memberPlaces(name: string | undefined, whole: readonly Composition[]): Place[] {
  return whole.flatMap(({ members, patterns, others }) => {
    if (name === undefined) return [...members.values(), patterns, others].flat()
    const matching = patterns.filter(({ pattern }) => hasPattern(pattern, name))
    const further = others.filter(({ owner }) => !isNamed(owner, name))
    return [...(members.get(name) ?? []), ...matching, ...further]
  })
}

/** Whether `additionalProperties` of a schema leaves a member to its own schemas. */
function isNamed(owner: JsonObject, name: string): boolean {
  const { properties, patternProperties } = owner
  if (isJsonObject(properties) && Object.hasOwn(properties, name)) return true
  return (
    isJsonObject(patternProperties) &&
    Object.keys(patternProperties).some((pattern) => hasPattern(pattern, name))
  )
}
