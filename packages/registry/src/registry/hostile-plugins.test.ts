import {
  type AnyProvider,
  DuplicateProviderError,
  InvalidProviderError,
  ProviderNotLoadedError,
} from '@picturedesk/provider'
import { expect, test, vi } from 'vitest'
import { createRegistry, federate, type LazyPlugin } from '../index.ts'
import { collect, rejection } from '../testing/collect.ts'
import { asset, fakeVendor } from '../testing/fake-vendor.ts'

const query = { text: '云南' }

function refusal(plugin: unknown): InvalidProviderError {
  try {
    createRegistry([fakeVendor('other'), plugin as AnyProvider])
  } catch (error) {
    if (InvalidProviderError.isInstance(error)) return error
    throw error
  }
  return expect.unreachable()
}

/** A provider of which some members are replaced, getters included. */
function vendorWith(members: object): AnyProvider {
  const descriptors = Object.getOwnPropertyDescriptors(members)
  return Object.defineProperties({ ...fakeVendor('a') }, descriptors)
}

const { manifest } = fakeVendor('a')
const boom = new RangeError('secret')
const trap = (): never => {
  throw boom
}
/** An object with a getter that throws. */
const throws = (member: string, others: object = {}): object =>
  Object.defineProperty({ ...others }, member, { get: trap, enumerable: true })

test.each<[string, unknown, string]>([
  ['manifest', vendorWith(throws('manifest')), '`manifest`'],
  ['id', vendorWith(throws('id')), '`id`'],
  ['capability', vendorWith(throws('search')), '`search`'],
  ['method', vendorWith({ search: throws('assets') }), '`search.assets`'],
  ['member of the manifest', vendorWith({ manifest: throws('x', manifest) }), '`manifest.x`'],
  [
    'list of claims',
    { manifest: { ...manifest, capabilities: throws('search') }, load: trap },
    '`manifest.capabilities.search`',
  ],
  ['load', throws('load', { manifest }), '`load`'],
  ['conformance report', throws('conformance', { manifest, load: trap }), '`conformance`'],
])('a plugin whose %s throws when it is read is refused by name', (_, plugin, place) => {
  const error = refusal(plugin)
  expect(error.message).toContain(`reading ${place} threw RangeError (see \`cause\`)`)
  expect(error.message).not.toContain('secret')
  expect(error.cause).toBe(boom)
})

test.each([
  ['null', null],
  ['a text', 'search'],
  ['a number', 7],
])('a capability that is claimed but is %s is refused as one that is not there', (_, search) => {
  const { message, cause } = refusal(vendorWith({ search }))
  expect(message).toBe(refusal(vendorWith({ search: undefined })).message)
  expect(message).not.toContain('threw')
  expect(cause).toBeUndefined()
})

test('a provider whose members cannot be listed says so', () => {
  const own = vendorWith({ search: new Proxy(fakeVendor('a').search, { ownKeys: trap }) })
  expect(refusal(own).message).toContain('reading `its members` threw RangeError')
})

test.each<keyof ProxyHandler<object>>(['get', 'has', 'ownKeys', 'getPrototypeOf'])(
  'a proxy that throws in its trap `%s` is refused, or works',
  (name) => {
    for (const target of [fakeVendor('a'), { manifest, load: async () => fakeVendor('a') }])
      try {
        createRegistry([new Proxy(target, { [name]: trap })])
      } catch (error) {
        expect(InvalidProviderError.isInstance(error)).toBe(true)
      }
  },
)

test('a list of plugins with a getter that throws is refused with its place', () => {
  const plugins = [fakeVendor('a'), fakeVendor('b')]
  Object.defineProperty(plugins, 1, { get: trap })
  expect(() => createRegistry(plugins)).toThrow('plugins[1]: the provider cannot be used: reading')
})

const endless: Record<string, unknown> = { ...manifest }
endless['operations'] = endless
const deep = (levels: number): unknown =>
  Array.from({ length: levels }).reduce<unknown>((inner) => ({ inner }), {})

test.each<[string, object, string]>([
  ['itself', endless, 'contains itself'],
  ['a function', { ...manifest, name: () => 'a' }, '`manifest.name` must be plain data'],
  ['a symbol', { ...manifest, kinds: [Symbol('image')] }, '`manifest.kinds[0]` must be plain data'],
  ['a bigint', { ...manifest, id: 1n }, '`manifest.id` must be plain data'],
  ['a text object', { ...manifest, id: Object('a') }, 'id must match'],
  ['an id with toString', { ...manifest, id: { toString: () => 'a' } }, 'must'],
  ['an id with toJSON', { ...manifest, id: { toJSON: trap } }, 'must'],
  ['members too deep', { ...manifest, operations: deep(100) }, 'more than 32 levels deep'],
  ['an id in upper case', { ...manifest, id: 'A' }, 'id must match'],
  ['an id with a line break', { ...manifest, id: 'a\n' }, 'id must match'],
  ['__proto__ as capability', JSON.parse('{"__proto__":["assets"]}'), 'unknown capability'],
  ['constructor as capability', { constructor: ['name'] }, 'unknown capability'],
  ['toString as method', { search: ['assets', 'toString'] }, 'unknown method'],
])('a manifest with %s is refused', (_, changed, problem) => {
  const whole = 'specVersion' in changed ? changed : { ...manifest, capabilities: changed }
  for (const plugin of [vendorWith({ manifest: whole }), { manifest: whole, load: trap }])
    expect(refusal(plugin).message).toContain(problem)
})

test('claims that a manifest only inherits do not count', () => {
  const inherited = { ...manifest, capabilities: Object.create(manifest.capabilities) }
  expect(refusal(vendorWith({ manifest: inherited })).message).toContain('there but not claimed')
})

test('a manifest may be an instance of a class', () => {
  class Manifest {
    get id() {
      return 'a'
    }
  }
  const { id: _, ...rest } = manifest
  const inherited = Object.assign(Object.create(Manifest.prototype), rest)
  expect(createRegistry([vendorWith({ manifest: inherited })]).has('a')).toBe(true)
})

test('a manifest that changes with each reading is read once', () => {
  let reads = 0
  const changing = {
    ...manifest,
    get id() {
      return reads++ === 0 ? 'a' : 'b'
    },
  }
  const desk = createRegistry([{ manifest: changing, load: trap }])
  expect(desk.list().map(({ id }) => id)).toEqual(['a'])
  expect(reads).toBe(1)
})

interface Changeable {
  name: string
  readonly capabilities: { readonly search: string[] }
}

test('what the caller changes after registering has no effect', async () => {
  const changeable = {
    specVersion: 'v1' as const,
    id: 'a',
    name: 'a',
    manifest: structuredClone(manifest) as unknown as Changeable,
    search: { assets: fakeVendor('a').search.assets },
  }
  const plugins = [changeable as unknown as AnyProvider]
  const desk = createRegistry(plugins)
  changeable.id = 'b'
  changeable.manifest.name = 'B'
  changeable.manifest.capabilities.search.push('similar')
  changeable.search.assets = trap
  plugins.push(fakeVendor('c'))
  expect(desk.list()).toEqual([manifest])
  expect(desk.get('a').id).toBe('a')
  expect((await desk.search.assets(query)).items).toHaveLength(2)
  expect(await desk.get('a').search?.assets(query)).toMatchObject({ items: [{}, {}] })
  expect(() => Object.assign(desk.list()[0] as object, { id: 'b' })).toThrow(TypeError)
})

test('what the caller changes in a lazy plugin after registering has no effect', async () => {
  const plugin = { manifest: structuredClone(manifest), load: async () => fakeVendor('a') }
  const desk = createRegistry([plugin as LazyPlugin])
  plugin.load = trap
  Object.assign(plugin.manifest, { id: 'b' })
  expect((await desk.search.assets(query)).items).toHaveLength(2)
})

test('what a loaded provider changes afterwards has no effect', async () => {
  const vendor = fakeVendor('a')
  const desk = createRegistry([{ manifest, load: () => vendor }])
  await desk.load('a' as never)
  Object.assign(vendor.search, { assets: trap })
  expect((await desk.search.assets(query)).items).toHaveLength(2)
})

test('a frozen provider, a proxy of one and one of a class work', async () => {
  class Vendor {
    readonly #vendor = fakeVendor('a')
    readonly specVersion = 'v1'
    readonly id = 'a'
    readonly name = 'a'
    readonly manifest = manifest
    get search() {
      return this.#vendor.search
    }
    calls() {
      return this.#vendor.calls.length
    }
  }
  const virtual = new Proxy({}, { get: (_, key) => Reflect.get(fakeVendor('a'), key) })
  for (const provider of [
    Object.freeze(fakeVendor('a')),
    new Proxy(fakeVendor('a'), {}),
    virtual as AnyProvider,
    new Vendor(),
  ]) {
    const desk = createRegistry([provider])
    expect((await desk.search.assets(query)).items).toHaveLength(2)
    expect(desk.get('a').id).toBe('a')
  }
  const desk = createRegistry([new Vendor()])
  await desk.search.assets(query)
  expect(desk.get('a').calls()).toBe(1)
})

test('a provider that can be awaited is refused, since a promise of it is never one', () => {
  const thenable = Object.defineProperty({ ...fakeVendor('a') }, 'then', { value: trap })
  expect(refusal(thenable).message).toContain('must not have a method `then`')
})

test('a client that is a function with members stays as it is', () => {
  const client = Object.assign(() => 1, { get: () => 2 })
  const desk = createRegistry([{ ...fakeVendor('a'), client }])
  expect(desk.get('a').client).toBe(client)
})

test('providers of one id are refused, also for calls without a registry', () => {
  const twice = [fakeVendor('a'), fakeVendor('a')]
  for (const make of [() => createRegistry(twice), () => federate(twice)])
    try {
      make()
      expect.unreachable()
    } catch (error) {
      expect(DuplicateProviderError.isInstance(error)).toBe(true)
    }
})

test('a provider of a registry can be registered in another one', () => {
  const desk = createRegistry([fakeVendor('a')])
  expect(createRegistry([desk.get('a')]).get('a')).toBe(desk.get('a'))
})

test('a load that hangs is given up after its bound, and the next call tries again', async () => {
  vi.useFakeTimers()
  const signals: AbortSignal[] = []
  const load = vi.fn(({ signal }: { signal: AbortSignal }) => {
    signals.push(signal)
    return new Promise<AnyProvider>(() => {})
  })
  const desk = createRegistry([{ manifest, load, loadTimeout: 1000 }])
  const waiting = [rejection(desk.search.assets(query)), rejection(desk.load('a'))]
  await vi.advanceTimersByTimeAsync(1000)
  for (const error of await Promise.all(waiting)) {
    if (!ProviderNotLoadedError.isInstance(error)) throw error
    expect(error.message).toContain('did not settle within 1000 ms. Raise `loadTimeout`')
  }
  expect(signals[0]?.aborted).toBe(true)
  load.mockResolvedValue(fakeVendor('a'))
  expect((await desk.search.assets(query)).items).toHaveLength(2)
  expect(vi.getTimerCount()).toBe(0)
  vi.useRealTimers()
})

test('a load without a bound of its own has 30 seconds', async () => {
  vi.useFakeTimers()
  const desk = createRegistry([{ manifest, load: () => new Promise<AnyProvider>(() => {}) }])
  const error = rejection(desk.load('a'))
  await vi.advanceTimersByTimeAsync(30_000)
  expect(await error).toMatchObject({ code: 'provider-not-loaded' })
  vi.useRealTimers()
})

test.each([0, -1, Number.NaN, '1000'])('a loadTimeout of %j is refused', (loadTimeout) => {
  expect(refusal({ manifest, load: trap, loadTimeout }).message).toContain('`loadTimeout` must be')
})

test('a provider that loads but cannot be read is refused with the cause', async () => {
  const desk = createRegistry([{ manifest, load: () => vendorWith(throws('search')) }])
  const error = await rejection(desk.load('a'))
  if (!InvalidProviderError.isInstance(error)) throw error
  expect(error).toMatchObject({ provider: 'a', cause: boom })
})

test('an abort while a provider loads leaves the load to others', async () => {
  const { promise, resolve } = Promise.withResolvers<AnyProvider>()
  const desk = createRegistry([{ manifest, load: () => promise }])
  const controller = new AbortController()
  const left = rejection(desk.load('a', { signal: controller.signal }))
  const staying = collect(desk.search.assets(query))
  controller.abort()
  expect(await left).toBe(controller.signal.reason)
  resolve(fakeVendor('a'))
  expect((await staying).map(({ id }) => id)).toContain(asset('a', 0).id)
})
