import fc from 'fast-check'
import { expect, test } from 'vitest'
import { methodNames, splitMethodName } from './capabilities/method-name.ts'
import type { Manifest } from './manifest.ts'
import { claimProblems, manifestProblems } from './manifest-problems.ts'
import { createListing } from './model/listing.ts'

const manifest = {
  specVersion: 'v1',
  id: 'acme',
  name: 'Acme',
  kinds: ['image'],
  capabilities: { search: ['assets'] },
  operations: { searchImages: 'search.assets' },
} as const satisfies Manifest<'acme'>

const nothing = () =>
  createListing<never>(async () => ({ items: [], warnings: [], raw: undefined }))
const members = { search: { assets: nothing } }

test('a method that is claimed but missing is a problem', () => {
  expect(claimProblems(manifest, {})).toEqual(['search.assets is claimed but missing'])
})

test('a method that is there but not claimed is a problem', () => {
  const lying = { search: { assets: nothing, similar: nothing } }
  expect(claimProblems(manifest, lying)).toEqual(['search.similar is there but not claimed'])
})

test('all problems of a provider are reported together', () => {
  expect(claimProblems(manifest, { categories: { list: nothing } })).toEqual([
    'search.assets is claimed but missing',
    'categories.list is there but not claimed',
  ])
})

test('a provider that has exactly what its manifest claims has no problems', () => {
  expect(claimProblems(manifest, members)).toEqual([])
})

test.each(methodNames())('%s is compared with its claim in both directions', (name) => {
  const { capability = '', method = '' } = splitMethodName(name) ?? {}
  const claim = { ...manifest, capabilities: { [capability]: [method] } } as Manifest
  const there = { [capability]: { [method]: nothing } }
  const none = { ...manifest, capabilities: {} }
  expect(claimProblems(claim, there)).toEqual([])
  expect(claimProblems(claim, {})).toEqual([`${name} is claimed but missing`])
  expect(claimProblems(none, there)).toEqual([`${name} is there but not claimed`])
})

test('a sound manifest has no problems', () => {
  expect(manifestProblems(manifest)).toEqual([])
})

test.each<[string, unknown, string]>([
  ['no manifest', undefined, 'there is no manifest'],
  ['another version', { ...manifest, specVersion: 'v2' }, 'specVersion must be "v1", not "v2"'],
  ['no id', { ...manifest, id: undefined }, 'id must match'],
  ['an id with a colon', { ...manifest, id: 'a:b' }, 'id must match'],
  ['an id in capitals', { ...manifest, id: 'Acme' }, 'id must match'],
  ['an id from the prototype', { ...manifest, id: '__proto__' }, 'id must match'],
  ['no name', { ...manifest, name: '' }, 'name must be a non-empty string'],
  ['a name that is an object', { ...manifest, name: {} }, 'name must be a non-empty string'],
  ['no kinds', { ...manifest, kinds: undefined }, 'kinds must be a list of image, video'],
  ['an unknown kind', { ...manifest, kinds: ['sound'] }, 'kinds must be a list of image, video'],
  [
    'an unknown form of a picture',
    { ...manifest, inputs: ['file'] },
    'inputs must be a list of url, bytes',
  ],
  [
    'one form in place of a list',
    { ...manifest, inputs: 'url' },
    'inputs must be a list of url, bytes',
  ],
  [
    'an unknown duty',
    { ...manifest, duties: ['pay'] },
    'duties must be a list of credit, link-back',
  ],
  [
    'limits of the rate that no client can keep',
    { ...manifest, rateLimits: [{ requests: 0, seconds: 1 }] },
    'rateLimits must be a list such as',
  ],
  ['one limit in place of a list', { ...manifest, rateLimits: 5 }, 'rateLimits must be a list'],
  ['no capabilities', { ...manifest, capabilities: null }, 'capabilities and operations must be'],
  ['no operations', { ...manifest, operations: undefined }, 'capabilities and operations must be'],
  [
    'an unknown capability',
    { ...manifest, capabilities: { search: ['assets'], toString: ['call'] } },
    'unknown capability "toString"; known: search, assets, ',
  ],
  [
    'an unknown method',
    { ...manifest, capabilities: { search: ['assets', 'films'] } },
    'unknown method "search.films"; known: assets, similar, byImage',
  ],
  [
    'a number in place of a list of methods',
    { ...manifest, capabilities: { search: 5 } },
    'search must be a list of methods; known: assets, similar, byImage',
  ],
  [
    'an empty list of methods',
    { ...manifest, capabilities: { search: [] }, operations: {} },
    'search must be a list of methods',
  ],
  [
    'null in a list of methods',
    { ...manifest, capabilities: { search: ['assets', null] } },
    'unknown method "search.null"',
  ],
  [
    'a text in place of kinds by method',
    { ...manifest, methodKinds: 'image' },
    'methodKinds must be an object with lists of kinds, by method',
  ],
  [
    'kinds of a method that is not claimed',
    { ...manifest, methodKinds: { 'search.byImage': ['image'] } },
    'methodKinds names search.byImage, which is not among the capabilities',
  ],
  [
    'a kind of a method that the provider does not serve',
    { ...manifest, methodKinds: { 'search.assets': ['3d'] } },
    'methodKinds["search.assets"] must be a list of some of the manifest\'s kinds',
  ],
  [
    'a method without kinds',
    { ...manifest, methodKinds: { 'search.assets': [] } },
    'methodKinds["search.assets"] must be a list of some of the manifest\'s kinds',
  ],
  [
    'a number in place of limits by method',
    { ...manifest, limits: 5 },
    'limits must be an object with numbers, by method',
  ],
  [
    'a limit of a method that the interface does not have',
    { ...manifest, limits: { 'tagging.make': 5 } },
    'limits: ',
  ],
  [
    'a limit that is no number',
    { ...manifest, limits: { 'search.assets': '5' } },
    'limits["search.assets"] must be a whole number from 1 up',
  ],
  [
    'a limit of nothing',
    { ...manifest, limits: { 'search.assets': 0 } },
    'limits["search.assets"] must be a whole number from 1 up',
  ],
  [
    'a word in place of yes or no',
    { ...manifest, describesTasks: 'yes' },
    'describesTasks must be true or false',
  ],
  [
    'a claim about `beforeRequest` that is no boolean',
    { ...manifest, asksBeforeRequest: 'yes' },
    'asksBeforeRequest must be true or false',
  ],
  [
    'an operation that maps to a number',
    { ...manifest, operations: { getImage: 5 } },
    'operation getImage serves 5',
  ],
  [
    'an operation that serves no method',
    { ...manifest, operations: { getImage: [] } },
    'operation getImage serves no method',
  ],
  [
    'an operation with an unclaimed method beside a claimed one',
    { ...manifest, operations: { searchImages: ['search.assets', 'assets.get'] } },
    'operation searchImages serves assets.get',
  ],
  [
    'an operation that maps to a name of three parts',
    { ...manifest, operations: { getImage: 'search.assets.all' } },
    'operation getImage serves search.assets.all',
  ],
  [
    'an operation that maps to a method of an unclaimed capability',
    { ...manifest, operations: { getImage: 'assets.get' } },
    'operation getImage serves assets.get, which is not among the capabilities',
  ],
  [
    'an operation that maps to an unclaimed method of a claimed capability',
    { ...manifest, operations: { similarImages: 'search.similar' } },
    'operation similarImages serves search.similar',
  ],
])('a manifest with %s has a problem', (_, broken, problem) => {
  expect(manifestProblems(broken).join('; ')).toContain(problem)
})

test('an operation may serve several methods', () => {
  const both = {
    ...manifest,
    capabilities: { search: ['assets', 'suggest'] },
    operations: { searchImages: ['search.assets', 'search.suggest'] },
    inputs: ['url', 'bytes'],
    duties: [],
    rateLimits: [{ requests: 1, seconds: 0.5, operations: ['searchImages'], callers: 'anonymous' }],
  }
  expect(manifestProblems(both)).toEqual([])
})

test('a manifest of another version has this one problem', () => {
  expect(manifestProblems({ specVersion: 'v2' })).toEqual(['specVersion must be "v1", not "v2"'])
})

test('any JSON in place of a manifest gives a list of problems, and no exception', () => {
  const anyMember = fc.constantFrom(...Object.keys(manifest), 'capabilities.search')
  fc.assert(
    fc.property(anyMember, fc.jsonValue(), fc.boolean(), (member, value, alone) => {
      const [outer = '', inner] = member.split('.')
      const changed = inner === undefined ? value : { [inner]: value }
      const problems = manifestProblems(alone ? value : { ...manifest, [outer]: changed })
      for (const problem of problems) expect(problem).not.toBe('')
      if (alone) expect(problems).not.toEqual([])
    }),
    { numRuns: 1000 },
  )
})
