import type { Manifest } from '@picturedesk/provider'
import { expect, test } from 'vitest'
import type { Operation } from '../operation.ts'
import { composeProvider, type ProviderPart } from './compose-provider.ts'

const manifest: Manifest<'acme'> = {
  specVersion: 'v1',
  id: 'acme',
  name: 'Acme',
  kinds: ['image'],
  capabilities: { search: ['assets', 'similar'], assets: ['get'], usage: ['report'] },
  methodKinds: { 'search.similar': ['image'], 'assets.get': ['image'] },
  operations: {
    find: 'search.assets',
    like: 'search.similar',
    get: 'assets.get',
    tell: 'usage.report',
  },
}

interface Connection {
  readonly transport: { readonly connection: string }
  readonly carried: readonly string[]
}
type Part = ProviderPart<Connection, object, object>

const part = (...names: string[]): Part => ({
  operations: Object.fromEntries(names.map((name): [string, Operation] => [name, { path: '/' }])),
  create: ({ carried }, options) => ({ carried, options }),
})

const compose = (parts: Readonly<Record<string, Part>>, options: object = {}) =>
  composeProvider({
    manifest,
    parts,
    options,
    connect: (_, operations): Connection => ({
      transport: { connection: 'acme' },
      carried: Object.keys(operations),
    }),
  })

test('a composed provider has and claims its parts, which share one connection', () => {
  const options = { key: 'k' }
  const made = { carried: ['find', 'like', 'tell'], options }
  expect(compose({ search: part('find', 'like'), usage: part('tell') }, options)).toEqual({
    specVersion: 'v1',
    id: 'acme',
    name: 'Acme',
    manifest: {
      ...manifest,
      capabilities: { search: ['assets', 'similar'], usage: ['report'] },
      methodKinds: { 'search.similar': ['image'] },
      operations: { find: 'search.assets', like: 'search.similar', tell: 'usage.report' },
    },
    search: made,
    usage: made,
    connection: 'acme',
  })
})

test.each([
  ['another vendor’s', { topics: part() }],
  ['an inherited name', { toString: part() }],
  ['no part', { search: undefined as never }],
  ['a capability that was made already', { search: { assets: () => {} } as never }],
])('what is %s is refused by its name', (_, parts) => {
  const [name] = Object.keys(parts)
  expect(() => compose(parts as never)).toThrow(
    expect.objectContaining({
      code: 'invalid-argument',
      provider: 'acme',
      field: `parts.${name}`,
      allowed: 'the part of a capability. Capabilities are search, assets, usage',
    }),
  )
})
