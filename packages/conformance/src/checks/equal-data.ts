import assert from 'node:assert/strict'

/**
 * Asserts that two values hold the same data, whichever realm made them: under jest, what `fetch`
 * gives has other arrays and objects than the tests.
 */
export function equalData(actual: unknown, expected: unknown, message?: string): void {
  assert.deepEqual(ofThisRealm(actual), ofThisRealm(expected), message)
}

function ofThisRealm(value: unknown): unknown {
  if (Array.isArray(value)) return Array.from(value, ofThisRealm)
  if (!isPlain(value)) return value
  return Object.fromEntries(
    Object.entries(value).map(([name, inner]) => [name, ofThisRealm(inner)]),
  )
}

/** Whether it is what an object literal makes, in any realm. */
function isPlain(value: unknown): value is object {
  if (typeof value !== 'object' || value === null) return false
  const prototype: unknown = Object.getPrototypeOf(value)
  return prototype !== null && Object.getPrototypeOf(prototype) === null
}
