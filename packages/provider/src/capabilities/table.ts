import type { Capabilities, CapabilityName } from './capabilities.ts'
import type { MethodTraits, TableOf } from './method-traits.ts'

/** Reads, and costs nothing. */
const READS = { changes: 'nothing', billable: false } as const
/** Changes what belongs to a user, and costs nothing. */
const CHANGES_LISTS = { changes: 'user-lists', billable: false } as const
/** Has the vendor work, which it may charge. */
const HANDS_IN_WORK = { changes: 'tasks', billable: true } as const
/** A purchase carries the ids of what was bought. */
const PURCHASE = ['id', 'assetId', 'asset.id'] as const
const BUYS = { changes: 'purchases', billable: true } as const
/** Has the application owe the vendor its share. */
const SELLS = { changes: 'sales', billable: true } as const

/**
 * The one list of what the interface has: every method of every capability, with what those in
 * between must know of it and types cannot tell them at run time. Registry, conformance suite,
 * generator, lint rules, scaffolder and READMEs are derived from it.
 *
 * A method that is added to an interface does not compile without its row here, and the columns
 * that the method's type decides are held against that type.
 *
 * It is made by a call that is marked as pure, because bundlers keep an object with spreads even
 * where nothing uses it, and the bundles of vendors do not use it.
 */
export const CAPABILITIES = /* @__PURE__ */ (() =>
  ({
    search: {
      assets: {
        answers: 'listing',
        parameters: ['query', 'options'],
        ids: ['id'],
        required: true,
        takesKind: true,
        takesPerPage: true,
        federated: true,
        ...READS,
      },
      similar: {
        answers: 'listing',
        parameters: ['asset', 'query', 'options'],
        ids: ['id'],
        takesPerPage: true,
        // An asset is known to its own vendor only; others are asked by its picture.
        address: 'asset',
        ...READS,
      },
      byImage: {
        answers: 'listing',
        parameters: ['query', 'options'],
        ids: ['id'],
        takesKind: true,
        takesPerPage: true,
        federated: true,
        ...READS,
      },
      suggest: { answers: 'promise', parameters: ['query', 'options'], ...READS },
    },
    assets: {
      get: {
        answers: 'promise',
        parameters: ['asset', 'options'],
        ids: ['id'],
        required: true,
        address: 'asset',
        ...READS,
      },
      getMany: {
        answers: 'items',
        parameters: ['assets', 'options'],
        ids: ['id', 'asset.id'],
        ...READS,
      },
    },
    categories: {
      list: {
        answers: 'listing',
        parameters: ['query', 'options'],
        required: true,
        takesKind: true,
        // Each vendor's headings mean something to that vendor alone.
        ...READS,
      },
    },
    topics: {
      categories: {
        answers: 'listing',
        parameters: ['query', 'options'],
        takesKind: true,
        ...READS,
      },
      list: {
        answers: 'listing',
        parameters: ['query', 'options'],
        ids: ['id'],
        required: true,
        takesKind: true,
        takesPerPage: true,
        federated: true,
        ...READS,
      },
      get: {
        answers: 'listing',
        parameters: ['topic', 'query', 'options'],
        ids: ['id'],
        required: true,
        takesPerPage: true,
        address: 'topic',
        ...READS,
      },
    },
    licensing: {
      purchase: {
        answers: 'promise',
        parameters: ['order', 'options'],
        ids: PURCHASE,
        required: true,
        ...BUYS,
        address: 'order.asset',
      },
      offers: {
        answers: 'promise',
        parameters: ['asset', 'options'],
        address: 'asset',
        ...READS,
      },
      resolve: {
        answers: 'promise',
        parameters: ['intent', 'options'],
        ids: PURCHASE,
        address: 'intent.assetId',
        ...READS,
      },
      history: {
        answers: 'listing',
        parameters: ['query', 'options'],
        ids: PURCHASE,
        takesKind: true,
        takesPerPage: true,
        federated: true,
        ...READS,
      },
      get: {
        answers: 'promise',
        parameters: ['purchase', 'options'],
        ids: PURCHASE,
        address: 'purchase',
        ...READS,
      },
      download: {
        answers: 'promise',
        parameters: ['purchase', 'options'],
        address: 'purchase',
        ...READS,
      },
      warrant: {
        answers: 'promise',
        parameters: ['purchase', 'options'],
        address: 'purchase',
        ...READS,
      },
    },
    entitlements: {
      list: {
        answers: 'listing',
        parameters: ['query', 'options'],
        required: true,
        takesPerPage: true,
        ...READS,
      },
    },
    collections: {
      list: {
        answers: 'listing',
        parameters: ['query', 'options'],
        ids: ['id'],
        required: true,
        takesKind: true,
        takesPerPage: true,
        federated: true,
        ...READS,
      },
      get: {
        answers: 'promise',
        parameters: ['collection', 'options'],
        ids: ['id'],
        required: true,
        address: 'collection',
        ...READS,
      },
      items: {
        answers: 'listing',
        parameters: ['collection', 'query', 'options'],
        ids: ['assetId', 'asset.id'],
        required: true,
        takesPerPage: true,
        address: 'collection',
        ...READS,
      },
      create: {
        answers: 'promise',
        parameters: ['collection', 'options'],
        ids: ['id'],
        takesKind: true,
        ...CHANGES_LISTS,
      },
      rename: {
        answers: 'promise',
        parameters: ['collection', 'name', 'options'],
        address: 'collection',
        ...CHANGES_LISTS,
      },
      delete: {
        answers: 'promise',
        parameters: ['collection', 'options'],
        address: 'collection',
        ...CHANGES_LISTS,
      },
      add: {
        answers: 'promise',
        parameters: ['collection', 'assets', 'options'],
        address: 'collection',
        ...CHANGES_LISTS,
      },
      remove: {
        answers: 'promise',
        parameters: ['collection', 'assets', 'options'],
        address: 'collection',
        ...CHANGES_LISTS,
      },
    },
    favorites: {
      list: {
        answers: 'listing',
        parameters: ['query', 'options'],
        ids: ['asset.id'],
        required: true,
        takesPerPage: true,
        federated: true,
        ...READS,
      },
      add: {
        answers: 'promise',
        parameters: ['assets', 'options'],
        required: true,
        ...CHANGES_LISTS,
      },
      reorder: {
        answers: 'promise',
        parameters: ['placements', 'options'],
        ...CHANGES_LISTS,
      },
      remove: {
        answers: 'promise',
        parameters: ['asset', 'options'],
        required: true,
        ...CHANGES_LISTS,
        address: 'asset',
      },
    },
    recents: {
      list: {
        answers: 'listing',
        parameters: ['query', 'options'],
        ids: ['asset.id'],
        required: true,
        takesPerPage: true,
        federated: true,
        ...READS,
      },
      remove: {
        answers: 'promise',
        parameters: ['recent', 'options'],
        ...CHANGES_LISTS,
      },
    },
    streaming: {
      url: {
        answers: 'promise',
        parameters: ['asset', 'options'],
        required: true,
        address: 'asset',
        ...READS,
      },
    },
    usage: {
      report: {
        answers: 'promise',
        parameters: ['asset', 'options'],
        required: true,
        ...CHANGES_LISTS,
        address: 'asset',
      },
    },
    sales: {
      report: {
        answers: 'promise',
        parameters: ['sale', 'options'],
        ids: ['assetId', 'asset.id'],
        required: true,
        ...SELLS,
        address: 'sale.asset',
      },
      list: {
        answers: 'listing',
        parameters: ['query', 'options'],
        ids: ['assetId', 'asset.id'],
        takesPerPage: true,
        federated: true,
        ...READS,
      },
    },
    tagging: {
      tag: {
        answers: 'items',
        parameters: ['requests', 'options'],
        required: true,
        ...HANDS_IN_WORK,
      },
      tagOne: { answers: 'promise', parameters: ['image', 'options'], ...HANDS_IN_WORK },
      create: { answers: 'promise', parameters: ['requests', 'options'], ...HANDS_IN_WORK },
      append: { answers: 'promise', parameters: ['task', 'requests', 'options'], ...HANDS_IN_WORK },
      list: { answers: 'listing', parameters: ['options'], ...READS },
      status: { answers: 'promise', parameters: ['task', 'options'], ...READS },
      results: {
        answers: 'listing',
        parameters: ['task', 'options'],
        takesPerPage: true,
        ...READS,
      },
    },
    moderation: {
      check: { answers: 'items', parameters: ['requests', 'options'], ...HANDS_IN_WORK },
      checkOne: { answers: 'promise', parameters: ['image', 'options'], ...HANDS_IN_WORK },
      get: { answers: 'promise', parameters: ['productId', 'options'], ...READS },
      getMany: { answers: 'items', parameters: ['productIds', 'options'], ...READS },
    },
  }) as const satisfies TableOf<Capabilities>)()

/** The table, for those who look methods up by a name that comes from outside. */
export const capabilityTable: Readonly<
  Record<CapabilityName, Readonly<Record<string, MethodTraits>>>
> = CAPABILITIES
