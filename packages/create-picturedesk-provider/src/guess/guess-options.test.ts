import { expect, test } from 'vitest'
import { guessOptions } from './guess-options.ts'

type Schema = Readonly<Record<string, unknown>>

/** The table of options, by the schemas of parameters. */
function guessed(parameters: Readonly<Record<string, Schema>>): Record<string, string> {
  const list = Object.entries(parameters).map(
    ([name, schema]) => ({ name, in: 'query', schema }) as const,
  )
  const guesses = guessOptions({ openapi: '3.1.0' }, list)
  return Object.fromEntries(guesses.map(({ option, target }) => [option, target]))
}

const TEXT = { type: 'string' }
const COUNT = { type: 'integer' }
const words = (...values: string[]): Schema => ({ type: 'string', enum: values })

test.each<[string, Schema, string, string]>([
  ['q', TEXT, 'text', "'q'"],
  ['searchPhrase', TEXT, 'text', "'searchPhrase'"],
  ['dp_search_query', TEXT, 'text', "'dp_search_query'"],
  ['keywords', { type: 'array', items: TEXT }, 'text', "['keywords', (word: string) => [word]]"],
  ['page', COUNT, 'cursor', "['page', fromDigits]"],
  ['cursor', TEXT, 'cursor', "'cursor'"],
  ['page-size', COUNT, 'perPage', "'page-size'"],
  ['limit', TEXT, 'perPage', "['limit', (count: number) => String(count)]"],
  [
    'filters[orientation]',
    words('landscape', 'portrait'),
    'orientation',
    "['filters[orientation]', { horizontal: 'landscape', vertical: 'portrait' }]",
  ],
  ['orientation', words('horizontal', 'vertical'), 'orientation', "'orientation'"],
  ['orientation', TEXT, 'orientation', "'orientation'"],
  [
    'aspect',
    { type: 'array', items: words('wide', 'tall') },
    'orientation',
    "['aspect', (word: string) => [new Map([['horizontal', 'wide'], ['vertical', 'tall']]).get(word) ?? word]]",
  ],
  [
    'sort_order',
    words('best_match', 'most_popular', 'newest'),
    'sort',
    "['sort_order', { relevance: 'best_match', newest: 'newest', popular: 'most_popular' }]",
  ],
  ['order', words('created_desc', 'created_asc'), 'sort', "['order', { newest: 'created_desc' }]"],
  [
    'media_type',
    words('photo', 'video'),
    'kind',
    "['media_type', { image: 'photo', video: 'video' }]",
  ],
  ['media_type', words('photo', 'vector'), 'imageType', "'media_type'"],
  [
    'has_releases',
    words('true', 'false', 'all'),
    'modelReleased',
    "['has_releases', (flag: boolean) => String(flag)]",
  ],
  ['width_from', COUNT, 'minWidth', "'width_from'"],
  ['maxHeight', COUNT, 'maxHeight', "'maxHeight'"],
  ['duration_to', { type: 'number' }, 'maxDuration', "'duration_to'"],
  ['category', COUNT, 'categoryId', "['category', fromDigits]"],
  ['artist', TEXT, 'creators', "['artist', (names: readonly string[]) => names.join(',')]"],
  ["it's", TEXT, '', ''],
  ['sort', words('asc', 'desc'), '', ''],
  ['type', words('a', 'b'), '', ''],
  ['media_type', words('photo'), 'imageType', "'media_type'"],
  ['page', { type: 'object' }, '', ''],
])('%s with %j: %s: %s', (name, schema, option, target) => {
  expect(guessed({ [name]: schema })).toEqual(option === '' ? {} : { [option]: target })
})

test('each option and each parameter is used once, and the better name wins', () => {
  const all = guessed({
    text: TEXT,
    query: TEXT,
    limit: COUNT,
    per_page: COUNT,
    page: COUNT,
    offset: COUNT,
  })
  expect(all).toEqual({ text: "'query'", perPage: "'per_page'", cursor: "['page', fromDigits]" })
})

test('words of an enum decide between options that a name fits', () => {
  const both = { type: words('image', 'video'), image_type: words('photo', 'vector') }
  expect(Object.keys(guessed(both)).sort()).toEqual(['imageType', 'kind'])
})
