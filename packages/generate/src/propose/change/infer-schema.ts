import type { SpecDocument } from '../../spec/document.ts'
import { isObject } from '../is-object.ts'
import { REDACTED } from '../recording.ts'
import { sensitiveMark } from './sensitive-mark.ts'

/** The type of a value in JSON Schema. */
export function typeOf(value: unknown): string {
  if (value === null) return 'null'
  if (Array.isArray(value)) return 'array'
  return Number.isInteger(value) ? 'integer' : typeof value
}

/** Types as a schema has them: one, or a list; an integer is a number. */
export function typesIn(values: readonly unknown[]): string[] {
  const found = [...new Set(values.filter((value) => value !== REDACTED).map(typeOf))]
  return found.filter((type) => type !== 'integer' || !found.includes('number'))
}

const DESCRIPTION = 'Seen in responses; no document of the vendor speaks of it.'

/**
 * A schema of the values that were seen: types and members, and no limit that nobody stated.
 *
 * @param document the spec, whose marks of secrets count here too
 */
export function inferSchema(
  document: SpecDocument,
  values: readonly unknown[],
  isMember = true,
): Record<string, unknown> {
  const types = typesIn(values)
  const objects = values.filter(isObject)
  const names = [...new Set(objects.flatMap((one) => Object.keys(one)))].filter(
    (name) => !name.includes(REDACTED),
  )
  const items = values.filter(Array.isArray).flat()
  return {
    ...(isMember ? { description: DESCRIPTION } : {}),
    ...(types.length === 0 ? {} : { type: types.length === 1 ? types[0] : types }),
    ...(names.length === 0
      ? {}
      : {
          properties: Object.fromEntries(
            names.map((name) => {
              const seen = objects.flatMap((one) => (name in one ? [one[name]] : []))
              const mark = sensitiveMark(document, name, false, seen)
              return [name, { ...inferSchema(document, seen), ...mark }]
            }),
          ),
        }),
    ...(types.includes('array') ? { items: inferSchema(document, items, false) } : {}),
  }
}
