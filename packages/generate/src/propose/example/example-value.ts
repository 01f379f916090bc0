import { isDeepStrictEqual } from 'node:util'
import { isObject } from '../is-object.ts'
import { REDACTED } from '../recording.ts'
import { placeholder } from './placeholder.ts'
import type { SchemaView } from './schema-view.ts'
import { isPersonal, withoutPersons } from './without-persons.ts'

/** Lists are cut to this many items, and to one of each shape where there are more shapes. */
const ITEMS = 3

/**
 * A recorded value as an example may show it: without secrets and persons, and with short lists. What must not
 * be shown and may be missing is left out. What the document does not name is shown by its kind alone, since
 * nobody says whether it is secret.
 */
export function exampleValue(schema: SchemaView, value: unknown): unknown {
  if (Array.isArray(value)) return shortened(schema, value)
  if (isObject(value)) {
    const members = Object.entries(value).flatMap(([name, inner]): [string, unknown][] => {
      if (name.includes(REDACTED)) return []
      const member = schema.member(name)
      const isHidden = isSecret(inner) || isPersonal(name) || member.keyword('x-sensitive') === true
      if (isHidden && !schema.requires(name)) return []
      return [[name, isHidden ? hidden(member, inner) : exampleValue(member, inner)]]
    })
    return Object.fromEntries(members)
  }
  if (schema.isEmpty || isSecret(value)) return hidden(schema, value)
  return typeof value === 'string' ? withoutPersons(value) : value
}

function isSecret(value: unknown): boolean {
  return typeof value === 'string' && value.includes(REDACTED)
}

/** The same, with each value in it replaced. */
function hidden(schema: SchemaView, value: unknown): unknown {
  if (Array.isArray(value)) return value.slice(0, 1).map((item) => hidden(schema.items(), item))
  if (isObject(value))
    return Object.fromEntries(
      Object.entries(value)
        .filter(([name]) => !name.includes(REDACTED))
        .map(([name, inner]) => [name, hidden(schema.member(name), inner)]),
    )
  return placeholder(schema, value)
}

function shortened(schema: SchemaView, list: readonly unknown[]): unknown[] {
  const least = Math.max(ITEMS, Number(schema.keyword('minItems') ?? 0))
  const seen: unknown[] = []
  const kept = list.filter((item, index) => {
    const shape = shapeOf(item)
    const isNew = !seen.some((one) => isDeepStrictEqual(one, shape))
    if (isNew) seen.push(shape)
    return isNew || index < least
  })
  return kept.map((item) => exampleValue(schema.items(), item))
}

/** What a value is made of: types, by member; a list by the kinds of its items. */
export function shapeOf(value: unknown): unknown {
  if (Array.isArray(value)) {
    const shapes: unknown[] = []
    for (const shape of value.map(shapeOf))
      if (!shapes.some((one) => isDeepStrictEqual(one, shape))) shapes.push(shape)
    return shapes
  }
  if (isObject(value))
    return Object.fromEntries(
      Object.entries(value)
        .sort(([one], [other]) => (one < other ? -1 : 1))
        .map(([name, inner]) => [name, shapeOf(inner)]),
    )
  return value === null ? 'null' : typeof value
}
