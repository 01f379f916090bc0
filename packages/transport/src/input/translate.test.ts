import { InvalidArgumentError } from '@picturedesk/provider'
import fc from 'fast-check'
import { expect, test } from 'vitest'
import { type Conversion, type OptionMap, translate } from './translate.ts'

interface Query {
  readonly text?: string | undefined
  readonly perPage?: number | undefined
  readonly orientation?: 'horizontal' | 'square' | undefined
  readonly released?: boolean | undefined
  readonly sort?: string | undefined
}

const map: OptionMap<Query> = {
  text: 'keyword',
  perPage: 'per_page',
  orientation: ['shape', { horizontal: 'wide' }],
  released: ['has_release', (value: boolean) => (value ? 1 : undefined)],
}

test('options are put into the vendor’s words', () => {
  const query: Query = { text: '云南', perPage: 0, orientation: 'horizontal', released: true }
  expect(translate('acme', map, query)).toEqual({
    parameters: { keyword: '云南', per_page: 0, shape: 'wide', has_release: 1 },
    names: {
      keyword: 'text',
      per_page: 'perPage',
      shape: 'orientation',
      has_release: 'released',
    },
    warnings: [],
  })
})

test('an option that the vendor does not have becomes a warning that names option and value', () => {
  const { parameters, warnings } = translate<Query>('acme', map, {
    sort: 'newest',
    released: false,
  })
  expect(parameters).toEqual({})
  expect(warnings).toEqual([
    {
      code: 'unsupported-option',
      option: 'sort',
      message: expect.stringMatching(/acme.*`sort: "newest"`/),
    },
    {
      code: 'unsupported-option',
      option: 'released',
      message: expect.stringMatching(/acme.*`released: false`/),
    },
  ])
})

test('an option that is undefined counts as left out', () => {
  expect(translate<Query>('acme', map, { text: undefined, sort: undefined }, undefined)).toEqual({
    parameters: {},
    names: {},
    warnings: [],
  })
})

test.each(['square', 'constructor', '', 7])('the unknown word %j is refused', (orientation) => {
  const run = (): unknown => translate('acme', map, { orientation } as Query)
  expect(run).toThrow(InvalidArgumentError)
  expect(run).toThrow(/acme: `orientation` must be one of horizontal/)
})

test('an option in a later query overrides the same option in an earlier one, without a warning', () => {
  const translation = translate<Query>('acme', map, { text: 'moon', perPage: 5 }, { perPage: 7 })
  expect(translation.parameters).toEqual({ keyword: 'moon', per_page: 7 })
  expect(translation.warnings).toEqual([])
})

test('a later value that cannot be sent takes the earlier one with it', () => {
  const { parameters, warnings } = translate('acme', map, { released: true }, { released: false })
  expect(parameters).toEqual({})
  expect(warnings).toMatchObject([{ code: 'unsupported-option', option: 'released' }])
})

test('of two options for one parameter the first is sent, and a warning names both', () => {
  const shared: OptionMap<Query> = { ...map, sort: 'keyword' }
  const { parameters, names, warnings } = translate('acme', shared, { text: 'a', sort: 'b' })
  expect(parameters).toEqual({ keyword: 'a' })
  expect(names).toEqual({ keyword: 'text' })
  expect(warnings).toEqual([
    {
      code: 'conflicting-option',
      option: 'sort',
      conflictsWith: 'text',
      message: "`text` and `sort` both set acme's `keyword`. Only `text` was sent.",
    },
  ])
})

test('an option that the caller handles is neither sent nor warned about', () => {
  const translation = translate<Query>('acme', { ...map, sort: null }, { sort: 'newest' })
  expect(translation).toEqual({ parameters: {}, names: {}, warnings: [] })
})

/** Options with few names, parameters and values, so that parameters are shared often. */
const OPTIONS = ['text', 'perPage', 'sort', 'constructor', 'toString', 'valueOf'] as const

test('every option is sent or has a warning, also where options share parameters', () => {
  const target = fc.oneof(
    fc.constantFrom('p', 'q', undefined),
    fc
      .constantFrom('p', 'q')
      .map((name): [string, Conversion] => [
        name,
        (value: unknown) => (value === 0 ? undefined : [value]),
      ]),
  )
  const maps = fc.dictionary(fc.constantFrom(...OPTIONS), target)
  const queries = fc.dictionary(fc.constantFrom(...OPTIONS), fc.constantFrom(0, 1, 2, undefined))
  fc.assert(
    fc.property(maps, queries, (entries, query) => {
      const options = new Map(Object.entries(entries))
      const { parameters, names, warnings } = translate('acme', entries as OptionMap<Query>, query)
      expect(Object.keys(parameters)).toEqual(Object.keys(names))
      const warned = new Set(warnings.map(({ option }) => option))
      expect(warned.size).toBe(warnings.length)
      for (const [option, value] of Object.entries(query)) {
        if (value === undefined) continue
        const [parameter, converts] = [options.get(option)].flat()
        const word = converts === undefined ? value : [value]
        const isSent =
          parameter !== undefined &&
          !(converts !== undefined && value === 0) &&
          JSON.stringify(parameters[parameter as string]) === JSON.stringify(word)
        expect([isSent, warned.has(option)], option).toEqual([isSent, !isSent])
      }
    }),
  )
})

test('a pair of options for one parameter loses a value only with a warning that names both', () => {
  const value = fc.oneof(fc.string(), fc.array(fc.integer(), { maxLength: 2 }), fc.boolean())
  const shared: OptionMap<Query> = { text: 'p', sort: ['p', (word: unknown) => word] }
  fc.assert(
    fc.property(value, value, fc.boolean(), (text, sort, isReversed) => {
      const pair = isReversed ? { sort, text } : { text, sort }
      const { parameters, warnings } = translate('acme', shared, pair as Partial<Query>)
      const [conflictsWith, option] = Object.keys(pair)
      expect(parameters).toEqual({ p: isReversed ? sort : text })
      const isLost = JSON.stringify(text) !== JSON.stringify(sort)
      const conflict = { code: 'conflicting-option', option, conflictsWith }
      expect(warnings).toMatchObject(isLost ? [conflict] : [])
    }),
  )
})

test("each of the vendor's own options has a warning where it has none, and no other vendor's has", () => {
  const vendorOptions = { acme: { mood: 'calm' }, other: { mood: 'wild' } }
  const { parameters, warnings } = translate<{ readonly vendorOptions?: object }>(
    'acme',
    {},
    { vendorOptions },
  )
  expect(parameters).toEqual({})
  expect(warnings).toEqual([
    {
      code: 'unsupported-option',
      option: 'vendorOptions.acme.mood',
      message: 'acme has no `vendorOptions.acme.mood`. It was not sent.',
    },
  ])
})

test('a caller that handles own options by itself gets no warning of them', () => {
  const map: OptionMap<{ readonly vendorOptions?: object }> = { vendorOptions: null }
  expect(translate('acme', map, { vendorOptions: { acme: { mood: 'calm' } } }).warnings).toEqual([])
})
