import type { AssetQuery } from '@picturedesk/provider'
import { expect, test } from 'vitest'
import type { OptionMap } from './translate.ts'
import { translateSearch } from './translate-search.ts'

interface AcmeOptions {
  readonly mood?: string | undefined
}

const map: OptionMap<AssetQuery> = { kind: null, text: 'keyword', cursor: 'page' }
const own: OptionMap<AcmeOptions> = { mood: 'feeling' }

const translated = (query: AssetQuery) => translateSearch('acme', map, own, query, '3')

test('options of the interface and of the vendor are put into the vendor’s words', () => {
  const vendorOptions = { acme: { mood: 'blue' } }
  expect(translated({ text: '云南', cursor: '2', vendorOptions })).toEqual({
    parameters: { keyword: '云南', page: '3', feeling: 'blue' },
    names: { keyword: 'text', page: 'cursor', feeling: 'vendorOptions.acme.mood' },
    warnings: [],
  })
})

test.each(['text', 'kind', 'cursor', 'vendorOptions', 'colour', 'constructor'])(
  'the vendor’s own option "%s", which it does not have, is a warning and takes no other’s place',
  (name) => {
    const vendorOptions = { acme: { [name]: 'x' } }
    const { parameters, warnings } = translated({ text: '云南', vendorOptions })
    expect(parameters).toEqual({ keyword: '云南', page: '3' })
    expect(warnings).toEqual([
      {
        code: 'unsupported-option',
        option: `vendorOptions.acme.${name}`,
        message: expect.stringContaining(`vendorOptions.acme.${name}`),
      },
    ])
  },
)

test('options of another vendor are not looked at', () => {
  const { parameters, warnings } = translated({ vendorOptions: { other: { mood: 'blue' } } })
  expect(parameters).toEqual({ page: '3' })
  expect(warnings).toEqual([])
})

test('an own option that is undefined counts as left out', () => {
  const vendorOptions = { acme: { mood: undefined, colour: undefined } }
  expect(translated({ vendorOptions })).toMatchObject({ parameters: { page: '3' }, warnings: [] })
})
