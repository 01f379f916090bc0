import {
  type Asset,
  createListing,
  DuplicateProviderError,
  defineProvider,
  InvalidArgumentError,
  InvalidProviderError,
  type Listing,
  NotSupportedError,
  type Purchase,
  type PurchaseIntent,
  type TopicPage,
  UnknownProviderError,
} from '@picturedesk/provider'
import { beforeEach, expect, test, vi } from 'vitest'
import { createRegistry } from '../index.ts'
import { collect } from '../testing/collect.ts'

const asset: Asset = {
  id: 'acme:image/a:1/2',
  provider: 'acme',
  kind: 'image',
  renditions: [],
  raw: null,
}
const purchase: Purchase = {
  id: 'acme:image/77',
  provider: 'acme',
  kind: 'image',
  assetId: asset.id,
  offer: { id: '1' },
  raw: null,
}
const topicPage: TopicPage = {
  topic: { id: 'acme:image/t', title: 'T', covers: [], raw: null },
  items: [asset],
  warnings: [],
  raw: null,
  next: async () => undefined,
}

function listing<T>(...items: T[]): Listing<T> {
  return createListing(async () => ({ items, warnings: [], raw: null }))
}

const acmeGet = vi.fn(async (): Promise<Asset> => ({ ...asset, offers: [] }))
const acmeSimilar = vi.fn(() => listing(asset))
const acmePurchase = vi.fn(async () => purchase)
const acmeResolve = vi.fn(async () => purchase)

const acme = defineProvider(
  {
    specVersion: 'v1',
    id: 'acme',
    name: 'Acme',
    kinds: ['image', 'video'],
    capabilities: {
      assets: ['get'],
      search: ['assets', 'similar'],
      licensing: ['purchase', 'resolve'],
      topics: ['categories', 'list', 'get'],
    },
    operations: { getImage: 'assets.get', getVideo: 'assets.get', searchImages: 'search.assets' },
  },
  {
    assets: { get: acmeGet },
    search: { assets: () => listing(asset), similar: acmeSimilar },
    licensing: { purchase: acmePurchase, resolve: acmeResolve },
    topics: {
      categories: () => listing(),
      list: () => listing(),
      get: () => ({
        // biome-ignore lint/suspicious/noThenProperty: listings are awaitable
        then: (fulfilled, rejected) => Promise.resolve(topicPage).then(fulfilled, rejected),
        async *pages() {},
        async *[Symbol.asyncIterator]() {
          yield asset
        },
      }),
    },
  },
)

const shots = defineProvider(
  {
    specVersion: 'v1',
    id: 'shots',
    name: 'Shots',
    kinds: ['image'],
    capabilities: { search: ['assets'], favorites: ['list', 'add', 'reorder', 'remove'] },
    operations: {},
  },
  {
    search: { assets: () => listing<Asset>() },
    favorites: {
      list: () => listing(),
      add: async () => {},
      reorder: async () => {},
      remove: async () => {},
    },
  },
)

const desk = createRegistry([acme, shots])
/** The same, for ids that the types would not let through. */
const loose = desk as unknown as { get(id: string): unknown }

beforeEach(() => {
  vi.clearAllMocks()
})

function caught(run: () => unknown): unknown {
  try {
    run()
  } catch (error) {
    return error
  }
  return expect.unreachable()
}

test('get() gives what was registered', async () => {
  expect(desk.get('acme').manifest).toEqual(acme.manifest)
  expect(await desk.get('acme').licensing.purchase()).toBe(purchase)
  expect(desk.get('shots').id).toBe('shots')
})

test('an unknown id is an error that lists the registered ids and suggests one', () => {
  const error = caught(() => loose.get('acmee'))
  if (!UnknownProviderError.isInstance(error)) throw error
  expect(error).toMatchObject({ id: 'acmee', available: ['acme', 'shots'], suggestion: 'acme' })
  expect(error.message).toContain('Registered providers: "acme", "shots". Did you mean "acme"?')
})

test('an id that resembles no registered id has no suggestion', () => {
  const error = caught(() => loose.get('getty'))
  if (!UnknownProviderError.isInstance(error)) throw error
  expect(error.suggestion).toBeUndefined()
})

test.each(['constructor', '__proto__', 'toString', '', 'has'])(
  'an id that is a member of every object finds nothing: %j',
  (id) => {
    expect(caught(() => loose.get(id))).toSatisfy(UnknownProviderError.isInstance)
    expect(desk.has(id)).toBe(false)
  },
)

test('an empty registry has no providers', () => {
  const empty = createRegistry([])
  expect(empty.list()).toEqual([])
  expect(empty.has('acme')).toBe(false)
})

test('two providers with one id are refused with both names', () => {
  const error = caught(() => createRegistry([acme, { ...acme }]))
  if (!DuplicateProviderError.isInstance(error)) throw error
  expect(error).toMatchObject({ id: 'acme', names: ['Acme', 'Acme'] })
})

test.each([
  ['another interface version', { manifest: { ...acme.manifest, specVersion: 'v2' } }, '"v2"'],
  ['an id that is none', { manifest: { ...acme.manifest, id: 'a/b' } }, 'id must match'],
  ['no manifest', { manifest: undefined }, 'there is no manifest'],
  ['an id unlike its manifest', { id: 'other' }, 'its id is "other", but its manifest says "acme"'],
  ['a capability gone', { search: undefined }, 'search.assets is claimed but missing'],
  ['a capability too many', { favorites: shots.favorites }, 'favorites.list is there but not'],
])('a provider with %s is refused', (_, change, problem) => {
  const error = caught(() => createRegistry([{ ...acme, ...change } as typeof acme]))
  if (!InvalidProviderError.isInstance(error)) throw error
  expect(error.message).toContain(problem)
})

test('plugins that are not a list are refused', () => {
  const error = caught(() => createRegistry(acme as never))
  expect(error).toMatchObject({ code: 'invalid-argument', field: 'plugins' })
})

const never = (): never => expect.unreachable()
test.each<[string, unknown, string]>([
  [
    'a function',
    () => acme,
    'plugins[1]: the provider cannot be used: expected a provider or { manifest, load }, ' +
      'but received a function (call it, and pass the provider that it returns)',
  ],
  ['nothing', undefined, 'but received undefined'],
  ['null', null, 'but received null'],
  ['a text', 'acme', 'but received string'],
  [
    'a module',
    await import('../index.ts'),
    'received a module (call the function of the module that makes the provider)',
  ],
  [
    'a lazy one that loads at once',
    { manifest: shots.manifest, load: Promise.resolve(shots) },
    '`load` must be a function, such as () => import(…), but is object',
  ],
  [
    'a promise',
    Promise.resolve(shots),
    'received a promise (await it, or pass { manifest, load })',
  ],
  ['an empty object', {}, 'plugins[1]: the provider cannot be used: there is no manifest'],
  ['one that has only an id', { id: 'x' }, 'x: the provider cannot be used: there is no manifest'],
  ['a module', { manifest: shots.manifest }, 'search.assets is claimed but missing'],
  [
    'a lazy one without manifest',
    { load: never },
    'plugins[1]: the provider cannot be used: there',
  ],
  [
    'a lazy one with a broken manifest',
    { manifest: { ...shots.manifest, capabilities: { search: ['films'] } }, load: never },
    '"search.films"',
  ],
  [
    'a lazy one of another interface version',
    { manifest: { ...shots.manifest, specVersion: 'v2' }, load: never },
    'specVersion must be "v1", not "v2"',
  ],
  [
    'a lazy one with another report',
    { manifest: shots.manifest, load: never, conformance: 'good' },
    'its conformance report is not an object',
  ],
])('a plugin that cannot be used is refused: %s', (_, plugin, message) => {
  const error = caught(() => createRegistry([acme, plugin as typeof acme]))
  if (!InvalidProviderError.isInstance(error)) throw error
  expect(error.message).toContain(message)
})

test('a lazy plugin and a provider with one id are refused', () => {
  const lazy = { manifest: { ...acme.manifest, name: 'Acme too' }, load: never }
  for (const plugins of [
    [acme, lazy],
    [lazy, acme],
  ]) {
    const error = caught(() => createRegistry(plugins))
    if (!DuplicateProviderError.isInstance(error)) throw error
    expect(error.names).toEqual(plugins.map((plugin) => plugin.manifest.name))
  }
})

test('list() gives the manifests in the order of registration', () => {
  expect(desk.list()).toEqual([acme.manifest, shots.manifest])
  expect(createRegistry([shots, acme]).list()).toEqual([shots.manifest, acme.manifest])
})

test.each([
  [{}, ['acme', 'shots']],
  [{ capability: 'search' }, ['acme', 'shots']],
  [{ capability: 'favorites' }, ['shots']],
  [{ capability: 'moderation' }, []],
  [{ kind: 'video' }, ['acme']],
  [{ kind: 'video', capability: 'favorites' }, []],
  [{ method: 'search.similar' }, ['acme']],
  [{ method: 'search.byImage' }, []],
  [{ operation: 'getVideo' }, ['acme']],
  [{ operation: 'toString' }, []],
] as const)('find(%j) gives %j', (filter, ids) => {
  expect(desk.find(filter).map((manifest) => manifest.id)).toEqual(ids)
})

test.each<[object, string]>([
  [{ capability: 'serch' }, '`capability` must be one of search, assets, '],
  [{ capability: 'serch' }, 'Received "serch". Did you mean "search"?'],
  [{ capability: 'toString' }, 'Received "toString".'],
  [{ method: 'search.similarity' }, 'Did you mean "search.similar"?'],
  [{ method: 'search' }, '`method` must be one of search.assets, '],
  [{ kind: 'vidoe' }, '`kind` must be one of image, video, audio, 3d, template. Received "vidoe"'],
])('find(%j) is refused, because the interface has no such name: %s', (filter, message) => {
  const error = caught(() => desk.find(filter))
  if (!InvalidArgumentError.isInstance(error)) throw error
  expect(error.message).toContain(message)
})

test('a kind that the interface does not name can be looked for', () => {
  expect(desk.find({ kind: 'x-font' })).toEqual([])
})

test('supporting() refuses an unknown capability', () => {
  expect(caught(() => desk.supporting('favourites' as 'favorites'))).toMatchObject({
    message: expect.stringContaining('Received "favourites". Did you mean "favorites"?'),
  })
})

test('supporting() gives the providers that have a capability', () => {
  expect(desk.supporting('favorites')).toEqual([desk.get('shots')])
  expect(desk.supporting('search')).toEqual([desk.get('acme'), desk.get('shots')])
  expect(desk.supporting('tagging')).toEqual([])
})

test('assets.get goes to the provider that the id names, split at the first colon', async () => {
  const signal = new AbortController().signal
  await desk.assets.get('acme:image/a:1/2', { signal })
  expect(acmeGet).toHaveBeenCalledExactlyOnceWith('acme:image/a:1/2', { signal })
})

test('assets.get takes an asset, and passes it on unchanged', async () => {
  await desk.assets.get(asset)
  expect(acmeGet).toHaveBeenCalledExactlyOnceWith(asset)
})

test('routed calls pass all their arguments on', async () => {
  const order = { asset, offer: '1', licensee: '测试' }
  const intent = { provider: 'acme', assetId: asset.id } as PurchaseIntent
  const options = { timeout: 5 }
  expect(await desk.licensing.purchase(order, options)).toBe(purchase)
  expect(acmePurchase).toHaveBeenCalledExactlyOnceWith(order, options)
  expect(await desk.licensing.resolve(intent, options)).toBe(purchase)
  expect(acmeResolve).toHaveBeenCalledExactlyOnceWith(intent, options)
})

test('search.similar can be awaited and iterated, and calls the provider only then', async () => {
  const similar = desk.search.similar(asset, { perPage: 2 }, { timeout: 5 })
  expect(acmeSimilar).not.toHaveBeenCalled()
  expect((await similar).items).toEqual([asset])
  expect(await collect(similar)).toEqual([asset])
  expect((await collect(similar.pages())).length).toBe(1)
  expect(acmeSimilar).toHaveBeenCalledExactlyOnceWith(asset, { perPage: 2 }, { timeout: 5 })
})

test('topics.get keeps the topic on its page', async () => {
  expect((await desk.topics.get('acme:image/t')).topic.title).toBe('T')
})

test.each(['363488282', 'acme:Image/1', ':image/1', '', undefined, null, 5, {}, { id: 5 }])(
  'an id that cannot be read is refused before a provider is called: %j',
  async (ref) => {
    const error = await desk.assets.get(ref as never).catch((error: unknown) => error)
    if (!InvalidArgumentError.isInstance(error)) throw error
    expect(error.field).toBe('asset')
  },
)

test('an id of an unknown provider is refused', async () => {
  await expect(desk.assets.get('getty:image/1')).rejects.toSatisfy(UnknownProviderError.isInstance)
  await expect(Promise.resolve(desk.search.similar('getty:image/1'))).rejects.toSatisfy(
    UnknownProviderError.isInstance,
  )
})

test('a provider without the method is refused, with the providers that have it', async () => {
  const error = await desk.assets.get('shots:image/1').catch((error: unknown) => error)
  if (!NotSupportedError.isInstance(error)) throw error
  expect(error).toMatchObject({ provider: 'shots', feature: 'assets.get' })
  expect(error.message).toContain('Providers that support it: acme.')
  await expect(collect(desk.search.similar('shots:image/1'))).rejects.toThrow(
    'search.similar is not supported',
  )
  await expect(desk.licensing.warrant('acme:image/77')).rejects.toThrow(
    'No registered provider supports it.',
  )
})

test('a registry is frozen', () => {
  expect(Object.isFrozen(desk)).toBe(true)
})
