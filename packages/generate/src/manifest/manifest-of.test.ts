import { ASSET_KINDS, CAPABILITIES, methodNames } from '@picturedesk/provider'
import { expect, test } from 'vitest'
import type { SpecDocument } from '../spec/document.ts'
import { manifestOf } from './manifest-of.ts'

const provider = { id: 'acme', name: 'Acme', kinds: ['image'] }

/** A spec whose operations `op0`, `op1` … serve these methods. */
function serving(
  capabilities: readonly (string | string[])[],
  more: Partial<SpecDocument> = {},
): SpecDocument {
  const paths = capabilities.map((capability, index): [string, object] => [
    `/${index}`,
    { get: { operationId: `op${index}`, 'x-capability': capability } },
  ])
  return {
    openapi: '3.1.0',
    'x-provider': provider,
    paths: Object.fromEntries(paths) as NonNullable<SpecDocument['paths']>,
    ...more,
  }
}

test('every method of the interface can be served, and its capabilities keep the order of the interface', () => {
  const { capabilities } = manifestOf(serving([...methodNames()].reverse()))
  expect(Object.keys(capabilities)).toEqual(Object.keys(CAPABILITIES))
  expect(Object.values(capabilities).flat().toSorted()).toEqual(
    Object.values(CAPABILITIES)
      .flatMap((methods) => Object.keys(methods))
      .toSorted(),
  )
})

test('an operation is listed with the method, or with all methods, that it serves', () => {
  const document = serving([
    'assets.get',
    [],
    ['search.assets', 'search.similar'],
    ['tagging.tag', 'moderation.check', 'tagging.tagOne'],
  ])
  expect(manifestOf(document)).toEqual({
    specVersion: 'v1',
    ...provider,
    capabilities: {
      search: ['assets', 'similar'],
      assets: ['get'],
      tagging: ['tag', 'tagOne'],
      moderation: ['check'],
    },
    asksBeforeRequest: true,
    operations: {
      op0: 'assets.get',
      op2: ['search.assets', 'search.similar'],
      op3: ['tagging.tag', 'moderation.check', 'tagging.tagOne'],
    },
  })
})

test('a method that several operations serve is claimed once', () => {
  const { capabilities } = manifestOf(serving(['assets.get', 'assets.get']))
  expect(capabilities).toEqual({ assets: ['get'] })
})

test.each([
  ['albums.list', '#/paths/~10/get/x-capability: Unknown capability "albums.list". Known: '],
  ['search', 'Unknown capability "search".'],
  ['search.assets.get', 'Unknown capability "search.assets.get".'],
])('refuses x-capability %s by its place and with all that are known', (name, message) => {
  expect(() => manifestOf(serving([name]))).toThrow(message)
  expect(() => manifestOf(serving([name]))).toThrow(methodNames().join(', '))
})

test('refuses a kind that the interface does not have', () => {
  const document = serving([], { 'x-provider': { ...provider, kinds: ['image', 'sound'] } })
  expect(() => manifestOf(document)).toThrow(
    `#/x-provider/kinds/1: Unknown kind "sound". Known: ${ASSET_KINDS.join(', ')}.`,
  )
})

test('forms of pictures and duties come from x-provider, and unknown ones are refused', () => {
  const stated = { ...provider, inputs: ['url', 'bytes'], duties: ['credit'] }
  expect(manifestOf(serving([], { 'x-provider': stated }))).toMatchObject(stated)
  for (const [member, message] of [
    [
      'inputs',
      '#/x-provider/inputs/0: Unknown name "file". Known: url, bytes, stream, uri, asset.',
    ],
    ['duties', '#/x-provider/duties/0: Unknown name "file". Known: credit, link-back, '],
  ] as const)
    expect(() =>
      manifestOf(serving([], { 'x-provider': { ...provider, [member]: ['file'] } })),
    ).toThrow(message)
})

test('limits of the rate come from the spec, without where they are stated, and name operations that there are', () => {
  const limit = { requests: 5, seconds: 1, operations: ['op0'], callers: 'registered' } as const
  const stated = { ...limit, 'x-provenance': { kind: 'documented' } }
  const serves = (operations: readonly string[]) =>
    manifestOf(serving(['search.assets'], { 'x-rate-limits': [{ ...stated, operations }] }))
  expect(serves(['op0']).rateLimits).toEqual([limit])
  expect(() => serves(['op7'])).toThrow(
    '#/x-rate-limits/0/operations: No operation has the id "op7". Operations are op0.',
  )
})

test('refuses a document that does not say whose it is', () => {
  expect(() => manifestOf({ openapi: '3.1.0' })).toThrow(
    '#: x-provider is missing. Add it to the root, with id, name and kinds.',
  )
})

/** A spec with operations for these kinds. */
function ofKinds(
  operations: Readonly<Record<string, { readonly serves: string[]; readonly kinds?: string[] }>>,
): SpecDocument {
  const paths = Object.entries(operations).map(([operationId, { serves, kinds }]) => [
    `/${operationId}`,
    { get: { operationId, 'x-capability': serves, ...(kinds && { 'x-kinds': kinds }) } },
  ])
  return serving([], {
    'x-provider': { ...provider, kinds: ['image', 'video', 'audio'] },
    paths: Object.fromEntries(paths),
  })
}

test('a method serves the kinds of its operations, where these are fewer than the provider’s', () => {
  const document = ofKinds({
    token: { serves: ['search.byImage', 'search.similar'], kinds: [] },
    search: { serves: ['search.assets'] },
    byImage: { serves: ['search.byImage'], kinds: ['image'] },
    similarVideos: { serves: ['search.similar'], kinds: ['video'] },
    similarImages: { serves: ['search.similar'], kinds: ['image'] },
    image: { serves: ['assets.get'], kinds: ['image'] },
    others: { serves: ['assets.get'] },
  })
  expect(manifestOf(document).methodKinds).toEqual({
    'search.byImage': ['image'],
    'search.similar': ['image', 'video'],
  })
})

test('operations without kinds limit no method', () => {
  expect(manifestOf(ofKinds({ search: { serves: ['search.assets'] } }))).not.toHaveProperty(
    'methodKinds',
  )
  expect(
    manifestOf(
      ofKinds({ search: { serves: ['search.assets'], kinds: ['image', 'video', 'audio'] } }),
    ),
  ).not.toHaveProperty('methodKinds')
})

test('refuses a kind of an operation that the provider does not serve', () => {
  const document = ofKinds({ search: { serves: ['search.assets'], kinds: ['image', '3d'] } })
  expect(() => manifestOf(document)).toThrow(
    '#/paths/~1search/get/x-kinds/1: The provider does not serve the kind "3d". ' +
      'Kinds of x-provider: image, video, audio.',
  )
})
