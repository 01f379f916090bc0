import {
  type AssetRef,
  type CollectionQuery,
  type Collections,
  InvalidArgumentError,
  type ListQuery,
  NotFoundError,
  qualifiedId,
  readOwnId,
  servedKind,
} from '@picturedesk/provider'
import { type OptionMap, pagingOptions, rawOf, translate } from '@picturedesk/transport'
import { collectionKinds } from './collection-kinds.ts'
import type { ShutterstockConnection } from './connection.ts'
import { paging } from './generated/operations.ts'
import type { ShutterstockKind } from './kinds.ts'
import { manifest } from './manifest.ts'
import { countedPage, listPages } from './pages.ts'
import { toCollection, toCollectionItem } from './to-collection.ts'

const listOptions: OptionMap<CollectionQuery> = { kind: null, ...pagingOptions(paging) }

/** Makes the capability `collections`: a customer's own, each of assets of one kind. */
export function createCollections({ transport }: ShutterstockConnection): Required<Collections> {
  const place = (collection: Parameters<Collections['get']>[0]) => {
    const { kind, vendorId: id } = readOwnId(manifest, collection, 'collection')
    return { kind, operations: collectionKinds[kind], path: { id }, names: { id: 'collection' } }
  }
  return {
    list: (query = {}, options) =>
      listPages(
        transport,
        async (cursor, call) => {
          const kind = servedKind(manifest, query.kind)
          const own = translate(manifest.id, listOptions, query, { cursor })
          const input = { query: own.parameters, names: own.names }
          const response = await transport.call(collectionKinds[kind].list, input, call)
          const items = response.payload.data.map((wire) => toCollection(wire, kind, response))
          return countedPage(items, response, cursor, own.warnings)
        },
        options,
        query.cursor,
      ),

    get: async (collection, options) => {
      const { kind, operations, path, names } = place(collection)
      const response = await transport.call(operations.get, { path, names }, options)
      return toCollection(response.payload, kind, response)
    },

    items: (collection, query = {}, options) =>
      listPages(
        transport,
        async (cursor, call) => {
          const { kind, operations, path, names } = place(collection)
          const own = translate<ListQuery>(manifest.id, listOptions, query, { cursor })
          const input = { path, query: own.parameters, names: { ...own.names, ...names } }
          const response = await transport.call(operations.items, input, call)
          const items = response.payload.data.map((wire) => toCollectionItem(wire, kind, response))
          return countedPage(items, response, cursor, own.warnings)
        },
        options,
        query.cursor,
      ),

    create: async ({ name, kind: asked }, options) => {
      const kind = servedKind(manifest, asked)
      const operation = collectionKinds[kind].create
      const { payload } = await transport.call(operation, { body: { name } }, options)
      return { id: qualifiedId(manifest.id, kind, payload.id), name, raw: rawOf(payload) }
    },

    rename: async (collection, name, options) => {
      const { operations, path, names } = place(collection)
      await transport.call(operations.rename, { path, body: { name }, names }, options)
    },

    delete: async (collection, options) => {
      const { operations, path, names } = place(collection)
      try {
        await transport.call(operations.delete, { path, names }, options)
      } catch (error) {
        // A 404 on a retry means that the earlier attempt already deleted it.
        if (!NotFoundError.isInstance(error) || error.attempts < 2) throw error
      }
    },

    add: async (collection, assets, options) => {
      const { kind, operations, path, names } = place(collection)
      const items = idsOf(assets, kind).map((id) => ({ id }))
      const input = { path, body: { items }, names: { ...names, items: 'assets' } }
      await transport.call(operations.add, input, options)
    },

    remove: async (collection, assets, options) => {
      const { kind, operations, path, names } = place(collection)
      const query = { item_id: idsOf(assets, kind) }
      const input = { path, query, names: { ...names, item_id: 'assets' } }
      await transport.call(operations.remove, input, options)
    },
  }
}

/**
 * The ids of assets of the kind of their collection.
 * @throws InvalidArgumentError for an asset of another kind
 */
function idsOf(assets: readonly AssetRef[], kind: ShutterstockKind): string[] {
  return assets.map((asset, index) => {
    const own = readOwnId(manifest, asset, `assets[${index}]`)
    if (own.kind === kind) return own.vendorId
    throw new InvalidArgumentError({
      provider: manifest.id,
      field: `assets[${index}]`,
      allowed: `of kind "${kind}", as the collection is`,
      value: own.id,
    })
  })
}
