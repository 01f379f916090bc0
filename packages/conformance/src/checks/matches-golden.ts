import assert from 'node:assert/strict'
import { equalData } from './equal-data.ts'

/** So many items of a list are shown where a golden value is missing. */
const SHOWN = 2

/**
 * Holds what came out against a golden value: its own members and those of objects within must be the
 * same, and none may be left unstated.
 * @param name Of the sample, such as `asset`.
 * @param where What was received, as the subject of a sentence.
 * @param ignored Members that are not held against it, at any depth.
 */
export function matchesGolden(
  name: string,
  golden: unknown,
  received: unknown,
  ignored: ReadonlySet<string>,
  where = 'What came out',
): void {
  const found = meaningOf(received, ignored)
  if (golden === undefined)
    assert.fail(
      `Give \`samples.golden.${name}\`: the values that the vendor's documentation says come out. ` +
        `${where}: ${JSON.stringify(shortened(found))}`,
    )
  equalData(
    firstOf(found, golden),
    meaningOf(golden, ignored),
    `${where} differs from \`samples.golden.${name}\`. Each member has to be stated.`,
  )
}

/** A value without what is not given, and without what is ignored. */
function meaningOf(value: unknown, ignored: ReadonlySet<string>): unknown {
  if (Array.isArray(value)) return value.map((item) => meaningOf(item, ignored))
  if (typeof value !== 'object' || value === null) return value
  return Object.fromEntries(
    Object.entries(value)
      .filter(([name, part]) => part !== undefined && !ignored.has(name))
      .map(([name, part]) => [name, meaningOf(part, ignored)]),
  )
}

/** Of each list, as many items as the golden value has. */
function firstOf(value: unknown, golden: unknown): unknown {
  if (Array.isArray(value) && Array.isArray(golden))
    return value.slice(0, golden.length || undefined).map((item, at) => firstOf(item, golden[at]))
  if (typeof value !== 'object' || value === null || Array.isArray(value)) return value
  return Object.fromEntries(
    Object.entries(value).map(([name, part]) => [
      name,
      firstOf(part, (golden as Record<string, unknown> | undefined)?.[name]),
    ]),
  )
}

function shortened(value: unknown): unknown {
  if (Array.isArray(value)) return value.slice(0, SHOWN).map(shortened)
  if (typeof value !== 'object' || value === null) return value
  return Object.fromEntries(Object.entries(value).map(([name, part]) => [name, shortened(part)]))
}
