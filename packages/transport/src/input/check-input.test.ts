import { InvalidArgumentError } from '@picturedesk/provider'
import fc from 'fast-check'
import { expect, test } from 'vitest'
import type { ParameterRule } from '../operation.ts'
import { checkInput } from './check-input.ts'

function refusal(rule: ParameterRule, value: unknown): InvalidArgumentError | undefined {
  try {
    checkInput({ p: rule }, { p: value }, { p: 'option' }, { provider: 'acme' })
    return undefined
  } catch (error) {
    if (InvalidArgumentError.isInstance(error)) return error
    throw error
  }
}

test.each<[ParameterRule, unknown]>([
  [{}, 'text'],
  [{}, undefined],
  [{ type: 'boolean' }, false],
  [{ type: 'number' }, 0.5],
  [{ type: ['string', 'integer'] }, 7],
  [{ type: ['string', 'integer'] }, 'seven'],
  [{ type: 'array', items: { enum: ['a', 'b'] }, maxItems: 2 }, ['a', 'b']],
  [{ type: 'object' }, { a: 1 }],
  [{ enum: [0, 1] }, 0],
  [{ pattern: /^\d+$/ }, '0123'],
  [{ maxLength: 2 }, '云南'],
])('%j allows %j', (rule, value) => {
  expect(refusal(rule, value)).toBeUndefined()
})

test.each<[ParameterRule, unknown, string]>([
  [{ required: true }, undefined, 'of type string'],
  [{ required: true }, null, 'of type string'],
  [{}, 7, 'of type string'],
  [{ type: 'boolean' }, 'true', 'of type boolean'],
  [{ type: 'integer', minimum: 1, maximum: 100 }, 0, 'of type integer, at least 1, at most 100'],
  [{ type: 'integer' }, 1.5, 'of type integer'],
  [{ type: 'integer' }, '1', 'of type integer'],
  [{ type: 'integer' }, Number.NaN, 'of type integer'],
  [{ type: 'number' }, Number.POSITIVE_INFINITY, 'of type number'],
  [{ type: ['string', 'integer'] }, true, 'of type string or integer'],
  [{ minLength: 1 }, '', 'of type string, at least 1 characters'],
  [{ enum: ['a', 'b'] }, 'c', 'one of a, b'],
  [{ enum: [0, 1] }, '0', 'one of 0, 1'],
  [{ pattern: /^\d+$/ }, '1a', 'of type string, matching /^\\d+$/'],
  [{ type: 'array', minItems: 1 }, [], 'of type array, at least 1 items'],
  [{ type: 'array', items: { enum: ['a'] } }, ['a', 'b'], 'of type array, each one of a'],
  [{ type: 'array' }, 'a', 'of type array'],
  [{}, 'half a pair: \ud83d', 'of type string'],
])('%j refuses %j and says what is allowed', (rule, value, allowed) => {
  expect(refusal(rule, value)).toMatchObject({
    field: 'option',
    provider: 'acme',
    allowed,
    outcome: 'not-sent',
  })
})

test('no pattern sees a text of any length: one without a bound of its own has that of responses', () => {
  const seen: number[] = []
  class Noting extends RegExp {
    override test(text: string): boolean {
      seen.push(text.length)
      return super.test(text)
    }
  }
  const pattern = new Noting('^a+$')
  const long = 'a'.repeat(4_001)
  expect(refusal({ pattern }, long)?.allowed).toContain('at most 4000 characters')
  const list: ParameterRule = { type: 'array', items: { pattern } }
  expect(refusal(list, ['a', long])?.allowed).toContain('each of type string, at most 4000')
  const inner: ParameterRule = { type: 'object', properties: { code: { pattern } } }
  expect(refusal(inner, { code: long })?.field).toBe('option.code')
  expect(Math.max(...seen)).toBe(1)
  expect(refusal({ pattern }, 'a'.repeat(4_000))).toBeUndefined()
  expect(refusal({ pattern, maxLength: 5_000 }, long)).toBeUndefined()
  expect(refusal({ pattern, maxLength: 4_000 }, long)?.allowed).toContain('at most 4000 characters')
  expect(refusal({ type: 'integer', pattern: /^\d+$/ }, 70_000)).toBeUndefined()
})

test.each(['q', 'constructor', 'toString', '__proto__'])(
  'the unknown parameter %s is refused',
  (name) => {
    const input = Object.fromEntries([[name, 'x']])
    const given = (() => {
      try {
        checkInput({ p: {} }, input)
        return undefined
      } catch (error) {
        return error
      }
    })()
    expect(given).toMatchObject({ code: 'invalid-argument', field: name })
  },
)

test('a parameter that is undefined counts as left out', () => {
  expect(() => checkInput({}, { q: undefined })).not.toThrow()
  expect(() => checkInput(undefined, undefined)).not.toThrow()
})

test('a number is allowed exactly when it is within its bounds', () => {
  const bound = fc.integer({ min: -100, max: 100 })
  fc.assert(
    fc.property(bound, bound, fc.integer({ min: -110, max: 110 }), (minimum, maximum, value) => {
      const allowed = value >= minimum && value <= maximum
      expect(refusal({ type: 'integer', minimum, maximum }, value) === undefined).toBe(allowed)
    }),
  )
})

test('text is allowed exactly when its number of characters is within bounds, also with surrogate pairs', () => {
  const text = fc.string({ unit: 'grapheme-composite', maxLength: 8 })
  fc.assert(
    fc.property(fc.nat(8), fc.nat(8), text, (minLength, maxLength, value) => {
      const { length } = [...value]
      const allowed = length >= minLength && length <= maxLength
      expect(refusal({ minLength, maxLength }, value) === undefined).toBe(allowed)
    }),
  )
})

test('the error for an unknown parameter names the known ones', () => {
  const names = { q: 'text' }
  expect(() => checkInput({ color: {}, page: {} }, { q: 'moon' }, names)).toThrow(
    'unknown parameter `text`. Known parameters: color, page.',
  )
  expect(() => checkInput(undefined, { q: 'moon' })).toThrow(
    'unknown parameter `q`. Known parameters: none.',
  )
})
