import fc from 'fast-check'
import { expect, test } from 'vitest'
import { createRedact } from './redact.ts'
import { maskedValue, shown, shownArgument, shownCode, shownValue } from './shown.ts'

const SECRET = 'hunter2hunter2'
const redact = createRedact([SECRET], [])

test('a text of readable length stays whole', () => {
  expect(shown('x'.repeat(500), redact)).toBe('x'.repeat(500))
})

test('a longer text is cut, and says so', () => {
  expect(shown('x'.repeat(501), redact)).toBe(`${'x'.repeat(500)}…`)
  expect(shown('x'.repeat(10_000_000), redact)).toBe(`${'x'.repeat(500)}…`)
})

test('a text is never cut within a character', () => {
  expect(shown(`${'x'.repeat(499)}🌙`, redact)).toBe(`${'x'.repeat(499)}…`)
})

test('no part of a secret is left where a text is cut', () => {
  fc.assert(
    fc.property(fc.nat(20), fc.nat(3_000), fc.constantFrom('', ' ', '%'), (before, times, gap) => {
      const text = 'x'.repeat(before) + `${SECRET}${gap}`.repeat(times)
      expect(shown(text, redact)).not.toContain(SECRET.slice(0, 4))
    }),
  )
})

test('the text, names and numbers in any value are shown without secrets', () => {
  const digits = createRedact([SECRET, '12345678'], [])
  const value = { [SECRET]: 1, list: [SECRET, 12345678, null, true, { deep: [[[SECRET]]] }] }
  const clean = shownValue(value, digits)
  expect(clean).toEqual({ '***': 1, list: ['***', '***', null, true, { deep: ['…'] }] })
  expect(shownCode(12345678, digits)).toBe('***')
  expect(shownCode(20000, digits)).toBe(20000)
  expect(shownValue(undefined, digits)).toBeUndefined()
})

test('a value with many members is cut', () => {
  expect(shownValue(Array(1_000).fill(1), redact)).toHaveLength(20)
  expect(Object.keys(shownValue({ ...Array(1_000).fill(1) }, redact) as object)).toHaveLength(20)
})

test('an item that a warning hands on is whole, but for secrets', () => {
  const item = { id: 7, list: Array(100).fill('x'), text: 'x'.repeat(10_000), none: null }
  expect(maskedValue(item, redact)).toEqual(item)
  expect(maskedValue({ a: [{ [SECRET]: `to ${SECRET}` }] }, redact)).toEqual({
    a: [{ '***': 'to ***' }],
  })
})

test('a member named __proto__ stays a member', () => {
  const clean = shownValue(JSON.parse('{"__proto__":{"a":1}}'), redact)
  expect(JSON.stringify(clean)).toBe('{"__proto__":{"a":1}}')
})

test('an argument keeps its length, so that an error can tell it', () => {
  expect(shownArgument('x'.repeat(10_000), redact)).toBe('x'.repeat(10_000))
  expect(shownArgument(`a ${SECRET}`, redact)).toBe('a ***')
  expect(shownArgument({ a: SECRET }, redact)).toEqual({ a: '***' })
})
