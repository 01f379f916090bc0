import { getEventListeners } from 'node:events'
import {
  type Asset,
  type Assets,
  createListing,
  defineProvider,
  InvalidProviderError,
  type Manifest,
  MissingCredentialsError,
  type ProductModeration,
  type ProductModerationResult,
  ProviderNotLoadedError,
  type Search,
  type Tagging,
  type TaggingRequest,
  TimeoutError,
} from '@picturedesk/provider'
import { beforeEach, expect, test, vi } from 'vitest'
import { createRegistry, type LazyPlugin } from '../index.ts'
import { collect, rejection } from '../testing/collect.ts'

const manifest = {
  specVersion: 'v1',
  id: 'acme',
  name: 'Acme',
  kinds: ['image'],
  capabilities: {
    search: ['assets'],
    assets: ['get'],
    topics: ['categories', 'list', 'get'],
    tagging: ['tag', 'list'],
    moderation: ['get', 'getMany'],
  },
  operations: { searchImages: 'search.assets', getImage: 'assets.get' },
} as const satisfies Manifest<'acme'>

const asset: Asset = { id: 'acme:image/1', provider: 'acme', kind: 'image', renditions: [], raw: 0 }
const get = vi.fn<Assets['get']>(async () => ({ ...asset, offers: [] }))
const search = vi.fn<Search['assets']>(() =>
  createListing<Asset>(async (cursor) => ({
    items: [asset],
    warnings: [],
    raw: cursor,
    nextCursor: cursor === undefined ? '2' : undefined,
  })),
)
const listTasks = vi.fn<NonNullable<Tagging['list']>>(() =>
  createListing<never>(async () => ({ items: [], warnings: [], raw: 0 })),
)

function createAcme() {
  return defineProvider(manifest, {
    search: { assets: search },
    assets: { get },
    topics: {
      categories: () => createListing<never>(async () => ({ items: [], warnings: [], raw: 0 })),
      list: () => createListing<never>(async () => ({ items: [], warnings: [], raw: 0 })),
      get: () => {
        throw new TypeError('thrown at once')
      },
    },
    tagging: {
      async *tag(requests: Iterable<TaggingRequest> | AsyncIterable<TaggingRequest>) {
        for await (const { id } of requests) yield { id, ok: true as const, tags: [], raw: 0 }
      },
      list: listTasks,
    },
    moderation: {
      get: async () => ({ productId: '1' }) as ProductModeration,
      async *getMany(): AsyncGenerator<ProductModerationResult> {},
    },
    client: { secret: 1 },
  })
}

const load = vi.fn(async () => createAcme())
const plugin = { manifest, load }

beforeEach(() => {
  vi.clearAllMocks()
})

test('neither lookups nor listings that nobody reads load a provider', () => {
  const desk = createRegistry([plugin])
  expect(desk.list()).toEqual([manifest])
  expect(desk.find({ capability: 'search' })).toEqual([manifest])
  expect(desk.has('acme')).toBe(true)
  expect(desk.supporting('tagging').map(({ id }) => id)).toEqual(['acme'])
  const acme = desk.get('acme')
  acme.search.assets({ text: 'a' })
  acme.search.assets({ text: 'a' }).pages()
  acme.tagging.tag([])
  expect(load).not.toHaveBeenCalled()
})

test('a stand-in has the methods that the manifest claims, and no others', () => {
  const acme = createRegistry([plugin]).get('acme')
  const { specVersion, id, name, manifest: own, ...capabilities } = acme
  expect({ specVersion, id, name, own }).toEqual({
    specVersion: 'v1',
    id: 'acme',
    name: 'Acme',
    own: manifest,
  })
  const methods = Object.entries(capabilities).map(([of, members]) => [of, Object.keys(members)])
  expect(Object.fromEntries(methods)).toEqual(manifest.capabilities)
})

test('promises, listings and items come from the provider, which is loaded once', async () => {
  const desk = createRegistry([plugin])
  const acme = desk.get('acme')
  const [detail, page, items, pages, tags] = await Promise.all([
    acme.assets.get(asset),
    acme.search.assets({ text: 'a' }),
    collect(acme.search.assets({ text: 'a' })),
    collect(acme.search.assets({ text: 'a' }).pages()),
    collect(acme.tagging.tag(['1', '2'].map((id) => ({ id, image: { url: id } })))),
  ])
  expect(detail).toMatchObject({ id: asset.id, offers: [] })
  expect(page.nextCursor).toBe('2')
  expect((await page.next())?.nextCursor).toBeUndefined()
  expect(items).toEqual([asset, asset])
  expect(pages.map(({ raw }) => raw)).toEqual([undefined, '2'])
  expect(tags.map(({ id }) => id)).toEqual(['1', '2'])
  expect(await desk.assets.get('acme:image/1')).toMatchObject({ id: asset.id })
  expect(load).toHaveBeenCalledOnce()
})

test('a lazy provider gets the arguments as they were given', async () => {
  const acme = createRegistry([plugin]).get('acme')
  const { signal } = new AbortController()
  await acme.assets.get(asset, { signal })
  await acme.assets.get(asset, { signal, timeout: 5000 })
  await acme.assets.get('acme:image/2')
  expect(get.mock.calls).toEqual([
    [asset, { signal }],
    [asset, { signal, timeout: 5000 }],
    ['acme:image/2'],
  ])
})

test('load() gives the provider itself', async () => {
  const desk = createRegistry([plugin])
  const acme = await desk.load('acme')
  expect(acme.client.secret).toBe(1)
  expect(await desk.load('acme')).toBe(acme)
  expect(load).toHaveBeenCalledOnce()
  const eager = createRegistry([acme])
  expect(await eager.load('acme')).toBe(acme)
})

test('load may return the provider without a promise', async () => {
  const desk = createRegistry([{ manifest, load: createAcme }])
  expect(await desk.get('acme').assets.get(asset)).toMatchObject({ id: asset.id })
})

test('a failed load rejects each waiting call, and the next call tries again', async () => {
  const cause = new SyntaxError('unexpected token')
  load.mockRejectedValueOnce(cause)
  const desk = createRegistry([plugin])
  const { search, assets } = desk.get('acme')
  const errors = await Promise.all([
    rejection(assets.get(asset)),
    rejection(search.assets({})),
    rejection(collect(search.assets({}))),
    rejection(desk.load('acme')),
  ])
  expect(load).toHaveBeenCalledOnce()
  for (const error of errors) {
    if (!ProviderNotLoadedError.isInstance(error)) throw error
    expect(error).toMatchObject({ provider: 'acme', outcome: 'not-sent', cause })
    expect(error.message).toBe('acme: the provider could not be loaded: unexpected token')
  }
  expect((await search.assets({})).items).toEqual([asset])
  expect(load).toHaveBeenCalledTimes(2)
})

test('a load that throws synchronously rejects the call', async () => {
  const desk = createRegistry([
    {
      manifest,
      load: (): never => {
        throw new Error('at once')
      },
    },
  ])
  expect(await rejection(desk.assets.get('acme:image/1'))).toSatisfy(
    ProviderNotLoadedError.isInstance,
  )
})

test('an error of Picturedesk that load throws stays as it is', async () => {
  const missing = new MissingCredentialsError({ option: 'apiKey', environmentVariable: 'KEY' })
  load.mockRejectedValueOnce(missing)
  expect(await rejection(createRegistry([plugin]).assets.get('acme:image/1'))).toBe(missing)
})

test('an error that the provider throws synchronously rejects the listing', async () => {
  const error = await rejection(createRegistry([plugin]).topics.get('acme:image/1'))
  expect(error).toMatchObject({ message: 'thrown at once' })
})

const other = { ...manifest, id: 'other' }
test.each<[string, unknown, string]>([
  ['nothing', undefined, 'load() must give a provider, but gave undefined'],
  ['null', null, 'load() must give a provider, but gave null'],
  [
    'its module',
    import('../index.ts'),
    'but gave a module (call the function of the module that makes the provider)',
  ],
  ['something like it', { createAcme, manifest }, 'search.assets is claimed but missing'],
  [
    'another provider',
    { ...createAcme(), id: 'other', manifest: other },
    'load() must give provider "acme", but gave "other"',
  ],
  ['one of another version', { ...createAcme(), manifest: { specVersion: 'v2' } }, 'not "v2"'],
  ['one that lacks a method', { ...createAcme(), search: {} }, 'search.assets is claimed but'],
  [
    'one that serves other kinds',
    { ...createAcme(), manifest: { ...manifest, kinds: ['video'] } },
    '`kinds` of the loaded provider is ["video"], but the plugin\'s manifest says ["image"]',
  ],
  [
    'one that claims less',
    {
      ...createAcme(),
      tagging: undefined,
      manifest: { ...manifest, capabilities: { ...manifest.capabilities, tagging: undefined } },
    },
    '`capabilities` of the loaded provider is',
  ],
])('loading %s is an InvalidProviderError', async (_, loaded, problem) => {
  const desk = createRegistry([{ manifest, load: () => loaded } as LazyPlugin])
  const error = await rejection(desk.load('acme'))
  if (!InvalidProviderError.isInstance(error)) throw error
  expect(error.provider).toBe('acme')
  expect(error.message).toContain(problem)
})

test('manifests may list the same methods in different order', async () => {
  const capabilities = Object.fromEntries(
    Object.entries(manifest.capabilities).map(([name, methods]) => [name, methods.toReversed()]),
  )
  const desk = createRegistry([{ manifest: { ...manifest, capabilities }, load } as LazyPlugin])
  await desk.load('acme')
})

test('an abort ends the wait for a load at once, and leaves no listener', async () => {
  const loading = Promise.withResolvers<ReturnType<typeof createAcme>>()
  load.mockReturnValueOnce(loading.promise)
  const desk = createRegistry([plugin])
  const controller = new AbortController()
  const aborted = rejection(desk.get('acme').assets.get(asset, { signal: controller.signal }))
  const patient = desk.get('acme').assets.get(asset)
  controller.abort()
  expect(await aborted).toBe(controller.signal.reason)
  expect(getEventListeners(controller.signal, 'abort')).toEqual([])
  loading.resolve(createAcme())
  expect(await patient).toMatchObject({ id: asset.id })
  expect(get).toHaveBeenCalledOnce()
})

test('a call with an aborted signal loads nothing', async () => {
  const desk = createRegistry([plugin])
  const signal = AbortSignal.abort()
  expect(await rejection(desk.get('acme').search.assets({}, { signal }))).toBe(signal.reason)
  expect(load).not.toHaveBeenCalled()
})

test('an abort by load itself ends the call', async () => {
  const controller = new AbortController()
  load.mockImplementationOnce(() => {
    controller.abort()
    return new Promise(() => {})
  })
  const desk = createRegistry([plugin])
  expect(await rejection(desk.get('acme').assets.get(asset, { signal: controller.signal }))).toBe(
    controller.signal.reason,
  )
})

test('loading counts against the timeout of a call', async () => {
  load.mockReturnValueOnce(new Promise(() => {}))
  const desk = createRegistry([plugin])
  const error = await rejection(desk.get('acme').tagging.list({ timeout: 20 }))
  if (!TimeoutError.isInstance(error)) throw error
  expect(error).toMatchObject({ provider: 'acme', timeout: 20, outcome: 'not-sent' })
  expect(listTasks).not.toHaveBeenCalled()
})

test('the wait for load() ends with its signal or its timeout, and the load goes on', async () => {
  const loading = Promise.withResolvers<ReturnType<typeof createAcme>>()
  load.mockReturnValueOnce(loading.promise)
  const desk = createRegistry([plugin]).use((_, next) => next())
  const controller = new AbortController()
  const aborted = rejection(desk.load('acme', { signal: controller.signal }))
  const late = rejection(desk.load('acme', { timeout: 5 }))
  controller.abort()
  expect(await aborted).toBe(controller.signal.reason)
  expect(await late).toSatisfy(TimeoutError.isInstance)
  loading.resolve(createAcme())
  expect(await desk.load('acme')).toMatchObject({ id: 'acme' })
  expect(load).toHaveBeenCalledOnce()
})

test('the call gets the timeout that loading left', async () => {
  load.mockImplementationOnce(async () => {
    await new Promise((resolve) => setTimeout(resolve, 30))
    return createAcme()
  })
  const desk = createRegistry([plugin])
  const { signal } = new AbortController()
  await desk.get('acme').tagging.list({ timeout: 60_000, signal })
  const [[options] = []] = listTasks.mock.calls
  expect(options).toMatchObject({ signal })
  expect(options?.timeout).toBeLessThan(60_000)
  expect(options?.timeout).toBeGreaterThan(0)
  expect(getEventListeners(signal, 'abort')).toEqual([])
})

test('a timeout that is longer than timers can wait for does not end a call at once', async () => {
  load.mockImplementationOnce(async () => {
    await new Promise((resolve) => setTimeout(resolve, 5))
    return createAcme()
  })
  await createRegistry([plugin])
    .get('acme')
    .assets.get(asset, { timeout: 2 ** 40 })
  expect(get).toHaveBeenCalledOnce()
})

test.each([Number.NaN, -1, 0, Number.POSITIVE_INFINITY])(
  'a timeout of %d is left to the provider to judge',
  async (timeout) => {
    await createRegistry([plugin]).get('acme').assets.get(asset, { timeout })
    expect(get).toHaveBeenCalledExactlyOnceWith(asset, { timeout })
  },
)

const conformance = {
  format: 1,
  provider: 'acme',
  package: { name: 'acme', version: '1.0.0' },
  suite: { name: '@picturedesk/conformance', version: '1.0.0' },
  specVersion: 'v1',
  capabilities: manifest.capabilities,
  cases: [],
  summary: { passed: 3, failed: 0, leftOut: 0 },
}

test('list() shows the conformance report of a plugin', () => {
  const desk = createRegistry([{ ...plugin, conformance }])
  expect(desk.list()).toEqual([{ ...manifest, conformance }])
  expect(desk.find({ kind: 'image' })[0]?.conformance?.summary.passed).toBe(3)
  expect(desk.get('acme').manifest).toEqual(manifest)
})

test.each<[string, object, string]>([
  ['of another format', { ...conformance, format: 2 }, 'must have format 1, but has 2'],
  ['of another provider', { ...conformance, provider: 'other' }, 'is of "other", not of "acme"'],
  [
    'of other capabilities',
    { ...conformance, capabilities: { search: ['assets'] } },
    'other capabilities than the manifest claims (run the conformance suite again)',
  ],
  ['without a summary', { ...conformance, summary: null }, 'must have cases and a summary'],
])('a report %s is refused', (_, report, problem) => {
  expect(() => createRegistry([{ ...plugin, conformance: report }])).toThrow(problem)
})
