import { expect, test } from 'vitest'
import { NotSupportedError } from '../errors/not-supported-error.ts'
import type { AssetKind } from './asset-kind.ts'
import { servedKind } from './served-kind.ts'

const images = { id: 'ogq', name: 'OGQ', kinds: ['image'] } as const
const both = { id: 'hellorf', name: 'Hellorf', kinds: ['image', 'video'] } as const
const none: { id: string; name: string; kinds: readonly AssetKind[] } = {
  id: 'omnious',
  name: 'Omnious',
  kinds: [],
}

test('a kind that the manifest lists is served', () => {
  expect(servedKind(both, 'video')).toBe('video')
})

test('a query without a kind asks for images', () => {
  expect(servedKind(both)).toBe('image')
})

test.each(['video', 'audio', 'constructor', 'length', ''])(
  'kind "%s" is refused by a provider that serves images only',
  (kind) => {
    expect(() => servedKind(images, kind as AssetKind)).toThrow(
      new NotSupportedError({
        provider: 'ogq',
        feature: `kind "${kind}"`,
        remedy: 'Supported kinds: image.',
        by: 'OGQ',
      }),
    )
  },
)

test('the message names the kind, the vendor and the supported kinds', () => {
  expect(() => servedKind(images, 'video')).toThrow(
    'ogq: kind "video" is not supported by OGQ. Supported kinds: image.',
  )
})

test('a provider without kinds says that it supports none', () => {
  expect(() => servedKind(none)).toThrow(
    'omnious: kind "image" is not supported by Omnious. Supported kinds: none.',
  )
})

const limited = { ...both, methodKinds: { 'search.byImage': ['image'] } } as const

test('a method may serve fewer kinds than the provider, and the message names it', () => {
  expect(servedKind(limited, 'image', 'search.byImage')).toBe('image')
  expect(() => servedKind(limited, 'video', 'search.byImage')).toThrow(
    'hellorf: kind "video" of search.byImage is not supported by Hellorf. Supported kinds: image.',
  )
})

test('a method without kinds of its own serves those of the provider', () => {
  expect(servedKind(limited, 'video', 'search.assets')).toBe('video')
  expect(() => servedKind(limited, 'audio', 'search.assets')).toThrow(
    'kind "audio" of search.assets is not supported by Hellorf. Supported kinds: image, video.',
  )
})
