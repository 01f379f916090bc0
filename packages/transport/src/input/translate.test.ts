import { InvalidArgumentError } from '@picturedesk/provider'
import fc from 'fast-check'
import { expect, test } from 'vitest'
import { type OptionMap, translate } from './translate.ts'

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

test('what the vendor does not have becomes a warning that names option and value', () => {
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

test('an option that is undefined is one left out', () => {
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

test('a later query overrides an earlier one', () => {
  const translation = translate<Query>('acme', map, { text: 'moon', perPage: 5 }, { perPage: 7 })
  expect(translation.parameters).toEqual({ keyword: 'moon', per_page: 7 })
})

test('an option that the caller sees to is neither sent nor warned of', () => {
  const translation = translate<Query>('acme', { ...map, sort: null }, { sort: 'newest' })
  expect(translation).toEqual({ parameters: {}, names: {}, warnings: [] })
})

test('every option is either a parameter or a warning', () => {
  const name = fc.oneof(
    fc.constantFrom('text', 'perPage', 'sort', 'constructor', 'toString', 'valueOf'),
    fc.stringMatching(/^[a-z]{1,5}$/),
  )
  const narrow: OptionMap<Query> = {
    text: 'keyword',
    perPage: ['per_page', (size: unknown) => size],
  }
  const value = fc.oneof(fc.string(), fc.integer(), fc.boolean(), fc.constant(undefined))
  fc.assert(
    fc.property(fc.dictionary(name, value), (query) => {
      const given = Object.keys(query).filter((option) => query[option] !== undefined)
      const { parameters, names, warnings } = translate<Query>('acme', narrow, query)
      const told = [...Object.values(names), ...warnings.map(({ option }) => option)]
      expect(told.sort()).toEqual(given.sort())
      expect(Object.keys(parameters)).toEqual(Object.keys(names))
    }),
  )
})
