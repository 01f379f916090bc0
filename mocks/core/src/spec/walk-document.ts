import {
  isJsonObject,
  type JsonObject,
  type OpenApiDocument,
  pointerStep,
} from './openapi-document.ts'

/** Keys whose value is a map by names that the author chose, so that none of them is a keyword. */
const maps = new Set([
  ...['properties', 'patternProperties', '$defs', 'definitions', 'dependentSchemas', 'schemas'],
  ...['responses', 'parameters', 'examples', 'requestBodies', 'headers', 'securitySchemes'],
  ...['links', 'callbacks', 'pathItems', 'paths', 'webhooks', 'content', 'encoding'],
])

/** Keys whose value is the author's data, whatever it looks like. */
const data = new Set(['example', 'default', 'const', 'enum', 'value'])

/**
 * Visits every object of a document that is part of the description, innermost first: what stands
 * in examples, enums and extensions is data and not visited.
 *
 * @param visit is called with the object and the JSON pointer where it stands
 */
export function walkDocument(
  document: OpenApiDocument,
  visit: (node: JsonObject, pointer: string) => void,
  start = '',
): void {
  const walk = (value: unknown, pointer: string): void => {
    if (Array.isArray(value)) {
      for (const [index, item] of value.entries()) walk(item, pointer + pointerStep(index))
      return
    }
    if (!isJsonObject(value)) return
    for (const [key, inner] of Object.entries(value)) {
      if (data.has(key) || key.startsWith('x-')) continue
      const at = pointer + pointerStep(key)
      if (!maps.has(key) || Array.isArray(inner)) {
        if (key !== 'examples') walk(inner, at)
      } else if (isJsonObject(inner)) {
        for (const [name, named] of Object.entries(inner)) walk(named, at + pointerStep(name))
      }
    }
    visit(value, pointer)
  }
  walk(document, start)
}
