import { expect, test } from 'vitest'
import { guessRenditions } from './guess-renditions.ts'
import { vendorValues } from './vendor-values.ts'

type Schema = Readonly<Record<string, unknown>>

const URL_TEXT = { type: 'string', format: 'uri' }
const objectOf = (properties: Record<string, Schema>): Schema => ({ type: 'object', properties })

function guessed(properties: Record<string, Schema>): Record<string, string> {
  const values = vendorValues({ openapi: '3.1.0' }, objectOf(properties))
  return Object.fromEntries(guessRenditions(values).map(({ role, url }) => [role, url.join('.')]))
}

test('each role has the URL whose name fits it best', () => {
  const urls = objectOf({ raw: URL_TEXT, regular: URL_TEXT, thumb: URL_TEXT, small: URL_TEXT })
  expect(guessed({ urls })).toEqual({
    thumbnail: 'urls.thumb',
    preview: 'urls.regular',
    comp: 'urls.raw',
  })
})

test('a small thumbnail is more of a thumbnail than a huge one', () => {
  const assets = objectOf({
    huge_thumb: objectOf({ url: URL_TEXT }),
    small_thumb: objectOf({ url: URL_TEXT }),
  })
  expect(guessed({ assets })['thumbnail']).toBe('assets.small_thumb.url')
})

test('the measures that stand beside a URL are its own; those at the top are the asset’s', () => {
  const count = { type: 'integer' }
  const preview = objectOf({ url: URL_TEXT, width: count, height: count })
  const values = vendorValues(
    { openapi: '3.1.0' },
    objectOf({ preview, thumbnail: URL_TEXT, width: count, height: count }),
  )
  expect(guessRenditions(values)).toEqual([
    { role: 'thumbnail', url: ['thumbnail'], width: undefined, height: undefined },
    {
      role: 'preview',
      url: ['preview', 'url'],
      width: ['preview', 'width'],
      height: ['preview', 'height'],
    },
  ])
})

test('a URL that leads to a person or to a page is no file of the asset', () => {
  expect(
    guessed({
      user: objectOf({ small_avatar: URL_TEXT }),
      html_large: URL_TEXT,
      license_url: URL_TEXT,
    }),
  ).toEqual({})
})
