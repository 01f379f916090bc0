import type { JsonObject } from '../../spec/openapi-document.ts'
import { assertions } from '../keyword-rules.ts'

/** The keywords that lead to other schemas. */
export const applicators: ReadonlySet<string> = new Set([
  ...['$ref', '$dynamicRef', 'allOf', 'anyOf', 'oneOf', 'not', 'if', 'then', 'else'],
  ...['properties', 'patternProperties', 'additionalProperties', 'unevaluatedProperties'],
  ...['propertyNames', 'dependentSchemas', 'items', 'prefixItems', 'contains', 'unevaluatedItems'],
  'discriminator',
])

/** Whether a schema, which may be `true` or `false`, says nothing about other values inside, and refers to nothing. */
export function isLeaf(node: JsonObject | boolean): boolean {
  return Object.keys(node).every((keyword) => assertions.has(keyword) || !applicators.has(keyword))
}
