import { isJsonObject, type Located, type OpenApiDocument } from '../spec/openapi-document.ts'
import type { ValueCheck } from './made-up-value.ts'

/**
 * What an example means where it does not fit its schema as it stands. Many documents have JSON as a text, or a
 * reference in place of the value, where the schema wants an object.
 */
export function meantBy(
  document: OpenApiDocument,
  check: ValueCheck,
  schema: Located | undefined,
  value: unknown,
): unknown {
  if (!schema) return value
  const fits = (one: unknown): boolean => check.misfits(schema, one, 'response').length === 0
  if (typeof value === 'string') {
    const parsed = parsedText(value)
    return parsed === undefined || fits(value) ? value : parsed
  }
  const target = referredTo(document, value)
  return target === undefined || fits(value) ? value : target
}

function parsedText(text: string): unknown {
  if (!/^\s*[[{]/.test(text)) return undefined
  try {
    return JSON.parse(text)
  } catch {
    return undefined
  }
}

/** What stands where an object refers to that is nothing but a reference. */
function referredTo(document: OpenApiDocument, value: unknown): unknown {
  if (!isJsonObject(value) || Object.keys(value).length !== 1) return undefined
  const { $ref } = value
  if (typeof $ref !== 'string' || !$ref.startsWith('#/')) return undefined
  let found: unknown = document
  for (const step of decoded($ref.slice(2)).split('/')) {
    const key = step.replaceAll('~1', '/').replaceAll('~0', '~')
    if (typeof found !== 'object' || found === null || !Object.hasOwn(found, key)) return undefined
    found = (found as Record<string, unknown>)[key]
  }
  return found
}

function decoded(text: string): string {
  try {
    return decodeURIComponent(text)
  } catch {
    return text
  }
}
