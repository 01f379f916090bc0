import { lookUp } from './pointer.ts'

/** Keys whose value is a map by names that the author chose, so that none of them is a keyword. */
const maps = new Set([
  ...['properties', 'patternProperties', '$defs', 'definitions', 'dependentSchemas', 'schemas'],
  ...['responses', 'parameters', 'examples', 'requestBodies', 'headers', 'securitySchemes'],
  ...['links', 'callbacks', 'pathItems', 'paths', 'webhooks', 'content', 'encoding'],
])

/** Keys whose value is the author's data, whatever it looks like. */
const data = new Set(['example', 'default', 'const', 'enum', 'value'])

/** Stands in for `$ref` where it is data. No document can have it: JSON and YAML know no such key. */
const ASIDE = '\uFDD0$ref'

type Node = Record<string, unknown>

/**
 * Sets aside each `$ref` that is data, in an example, an enum, a const or a default, so that no bundler
 * follows it. {@link restoreDataReferences} puts it back. Changes the value in place.
 *
 * @param isDocument false for a file that is a part, whose first keys may be names
 */
export function setAsideDataReferences(value: unknown, isDocument: boolean): unknown {
  const seen = new Set<object>()
  walk(value, isDocument || !isMapOfNames(value))
  return value

  /** @param hasKeywords whether the keys are words of OpenAPI, and not names */
  function walk(node: unknown, hasKeywords: boolean): void {
    if (typeof node !== 'object' || node === null || seen.has(node)) return
    seen.add(node)
    if (Array.isArray(node)) {
      for (const item of node) walk(item, true)
      return
    }
    for (const [key, inner] of Object.entries(node)) {
      if (!hasKeywords) walk(inner, true)
      else if (data.has(key) || (key === 'examples' && Array.isArray(inner)))
        (node as Node)[key] = renamed(inner, '$ref', ASIDE)
      else walk(inner, !maps.has(key) || Array.isArray(inner))
    }
  }
}

/**
 * Has each reference of a part that leads to nothing in its own file name that file, so that it cannot lead
 * to something else once the part stands in another document. Changes the value in place.
 *
 * @param path of the file
 */
export function nameOwnFile(value: unknown, path: string): unknown {
  const name = encodeURIComponent(
    path.slice(Math.max(path.lastIndexOf('/'), path.lastIndexOf('\\')) + 1),
  )
  const seen = new Set<object>()
  const walk = (node: unknown): void => {
    if (typeof node !== 'object' || node === null || seen.has(node)) return
    seen.add(node)
    const { $ref } = node as Node
    if (typeof $ref === 'string' && $ref.startsWith('#/') && lookUp(value, $ref) === undefined)
      (node as Node)['$ref'] = name + $ref
    for (const inner of Object.values(node)) walk(inner)
  }
  walk(value)
  return value
}

/** A copy of a value with the references that {@link setAsideDataReferences} has set aside. */
export function restoreDataReferences(value: unknown): unknown {
  return renamed(value, ASIDE, '$ref')
}

/** Whether a part of a document is likely a map of parts: every value is an object, none a text. */
function isMapOfNames(value: unknown): boolean {
  if (typeof value !== 'object' || value === null || Array.isArray(value)) return false
  return (
    !['properties', 'items', 'schema', 'content', 'schemas', 'examples'].some(
      (key) => key in value,
    ) && Object.values(value).every((inner) => typeof inner === 'object' && !Array.isArray(inner))
  )
}

/** The value itself where no key has the name. */
function renamed(value: unknown, from: string, to: string): unknown {
  if (typeof value !== 'object' || value === null) return value
  if (Array.isArray(value)) {
    const copy = value.map((item) => renamed(item, from, to))
    return copy.every((item, index) => item === value[index]) ? value : copy
  }
  let isChanged = false
  const entries = Object.entries(value).map(([key, inner]): [string, unknown] => {
    const copy = renamed(inner, from, to)
    isChanged ||= copy !== inner || key === from
    return [key === from ? to : key, copy]
  })
  return isChanged ? Object.fromEntries(entries) : value
}
