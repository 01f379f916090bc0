/** How a method gives its result. */
export type Shape = 'listing' | 'promise' | 'iterable'

/** A method of the interface, as far as its skeleton needs to know it. */
export interface CapabilityMethod {
  readonly shape: Shape
  /** Names of its parameters; the last are the options of a call. */
  readonly parameters: readonly string[]
}

const listing = (...parameters: string[]): CapabilityMethod => ({ shape: 'listing', parameters })
const promise = (...parameters: string[]): CapabilityMethod => ({ shape: 'promise', parameters })
const iterable = (...parameters: string[]): CapabilityMethod => ({ shape: 'iterable', parameters })

/** Every method of the interface, by capability and in the order of both. */
export const capabilityMethods: Readonly<
  Record<string, Readonly<Record<string, CapabilityMethod>>>
> = {
  search: {
    assets: listing('query', 'options'),
    similar: listing('asset', 'options'),
    byImage: listing('query', 'options'),
  },
  assets: { get: promise('asset', 'options') },
  categories: { list: listing('query', 'options') },
  topics: {
    categories: listing('query', 'options'),
    list: listing('query', 'options'),
    get: iterable('topic', 'query', 'options'),
  },
  licensing: {
    purchase: promise('order', 'options'),
    resolve: promise('intent', 'options'),
    history: listing('query', 'options'),
    get: promise('purchase', 'options'),
    download: promise('purchase', 'options'),
    warrant: promise('purchase', 'options'),
  },
  favorites: {
    list: listing('query', 'options'),
    add: promise('assets', 'options'),
    reorder: promise('placements', 'options'),
    remove: promise('asset', 'options'),
  },
  recents: { list: listing('query', 'options'), remove: promise('recent', 'options') },
  streaming: { url: promise('asset', 'options') },
  usage: { report: promise('asset', 'options') },
  tagging: {
    tag: iterable('requests', 'options'),
    create: promise('requests', 'options'),
    append: promise('task', 'requests', 'options'),
    list: listing('options'),
    status: promise('task', 'options'),
    results: listing('task', 'options'),
  },
  moderation: { get: promise('productId', 'options'), getMany: iterable('productIds', 'options') },
}

/** Methods without which a capability is none: the interface has them as required. */
export const requiredMethods: Readonly<Record<string, readonly string[]>> = {
  search: ['assets'],
  assets: ['get'],
  categories: ['list'],
  topics: ['categories', 'list', 'get'],
  licensing: ['purchase'],
  favorites: ['list', 'add', 'reorder', 'remove'],
  recents: ['list', 'remove'],
  streaming: ['url'],
  usage: ['report'],
  tagging: ['tag'],
  moderation: ['get', 'getMany'],
}

/** The type of a capability in the interface package, where it is not its name with a capital. */
export const capabilityTypes: Readonly<Record<string, string>> = { moderation: 'Moderations' }
