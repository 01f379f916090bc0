import fc from 'fast-check'
import { expect, test } from 'vitest'
import { CAPABILITY_METHODS } from './capabilities/capability-methods.ts'
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

test('what is claimed but missing is a problem', () => {
  expect(claimProblems(manifest, {})).toEqual(['search.assets is claimed but missing'])
})

test('what is there but not claimed is a problem', () => {
  const lying = { search: { assets: nothing, similar: nothing } }
  expect(claimProblems(manifest, lying)).toEqual(['search.similar is there but not claimed'])
})

test('every problem is reported at once', () => {
  expect(claimProblems(manifest, { categories: { list: nothing } })).toEqual([
    'search.assets is claimed but missing',
    'categories.list is there but not claimed',
  ])
})

test('what agrees has no problems', () => {
  expect(claimProblems(manifest, members)).toEqual([])
})

test('each method of each capability is checked both ways', () => {
  for (const [capability, methods] of Object.entries(CAPABILITY_METHODS)) {
    for (const method of methods) {
      const claim = { ...manifest, capabilities: { [capability]: [method] } } as Manifest
      const there = { [capability]: { [method]: nothing } }
      const none = { ...manifest, capabilities: {} }
      expect(claimProblems(claim, there)).toEqual([])
      expect(claimProblems(claim, {})).toEqual([`${capability}.${method} is claimed but missing`])
      expect(claimProblems(none, there)).toEqual([
        `${capability}.${method} is there but not claimed`,
      ])
    }
  }
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
  ['no name', { ...manifest, name: '' }, 'name must be a text, not empty'],
  ['a name that is no text', { ...manifest, name: {} }, 'name must be a text, not empty'],
  ['no kinds', { ...manifest, kinds: undefined }, 'kinds must be a list of image, video'],
  ['an unknown kind', { ...manifest, kinds: ['audio'] }, 'kinds must be a list of image, video'],
  ['no capabilities', { ...manifest, capabilities: null }, 'capabilities and operations must be'],
  ['no operations', { ...manifest, operations: undefined }, 'capabilities and operations must be'],
  [
    'an unknown capability',
    { ...manifest, capabilities: { search: ['assets'], toString: ['call'] } },
    'there is no capability toString, only search, assets, ',
  ],
  [
    'an unknown method',
    { ...manifest, capabilities: { search: ['assets', 'films'] } },
    'there is no method search.films, only assets, similar, byImage',
  ],
  [
    'methods that are no list',
    { ...manifest, capabilities: { search: 5 } },
    'search must list methods, only assets, similar, byImage',
  ],
  [
    'a capability without methods',
    { ...manifest, capabilities: { search: [] }, operations: {} },
    'search must list methods',
  ],
  [
    'methods that are no texts',
    { ...manifest, capabilities: { search: ['assets', null] } },
    'there is no method search.null',
  ],
  [
    'an operation that serves no text',
    { ...manifest, operations: { getImage: 5 } },
    'operation getImage serves 5',
  ],
  [
    'an operation that serves too deep',
    { ...manifest, operations: { getImage: 'search.assets.all' } },
    'operation getImage serves search.assets.all',
  ],
  [
    'an operation of an unclaimed method',
    { ...manifest, operations: { getImage: 'assets.get' } },
    'operation getImage serves assets.get, which is not among the capabilities',
  ],
  [
    'an operation of an unclaimed method of a claimed capability',
    { ...manifest, operations: { similarImages: 'search.similar' } },
    'operation similarImages serves search.similar',
  ],
])('a manifest with %s is broken', (_, broken, problem) => {
  expect(manifestProblems(broken).join('; ')).toContain(problem)
})

test('of another version nothing more is said', () => {
  expect(manifestProblems({ specVersion: 'v2' })).toEqual(['specVersion must be "v1", not "v2"'])
})

test('whatever a stranger writes, the answer is a list of problems', () => {
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
