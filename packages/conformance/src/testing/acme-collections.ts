import {
  type AssetKind,
  type AssetRef,
  type CallOptions,
  type Collection,
  type CollectionRef,
  type Collections,
  createListing,
  type Entitlements,
  type ListQuery,
  PicturedeskError,
  parseQualifiedId,
  type QualifiedId,
  qualifiedId,
} from '@picturedesk/provider'
import type { AcmeClient } from './acme-client.ts'
import type { CollectionOrder } from './acme-collection-store.ts'
import { askedPage, cursorAfter } from './acme-page.ts'
import { checked, listed, perPageOf } from './acme-wire.ts'
import type { Mutation } from './mutation.ts'

interface WireCollection {
  readonly id: string
  readonly kind: AssetKind
  readonly name: string
  readonly count?: number
  readonly made?: string
}

/** The collections of the provider for trying the suite out. */
export function createAcmeCollections(
  client: AcmeClient,
  mutation: Mutation | undefined,
  /** The place of an asset in the vendor's paths: `image/1`. */
  pathOf: (asset: AssetRef) => string,
): Required<Collections> {
  const operation = 'collections'
  const json = (
    place: string,
    rest: { query?: Record<string, string>; body?: CollectionOrder },
    options: CallOptions | undefined,
  ) => client.json({ operation, path: `collections${place}`, options, ...rest })
  const change = async (ref: CollectionRef, body: CollectionOrder, options?: CallOptions) => {
    const sent = json(`/${vendorIdOf(ref)}`, { body }, options)
    const isQuiet = mutation === 'keeps quiet about names that were lost' && body.name
    await sent.catch((error: unknown) => {
      if (!isQuiet || !PicturedeskError.isInstance(error)) throw error
    })
  }
  return {
    list: ({ kind, ...wanted } = {}, call) =>
      createListing(
        async (next, options) => {
          const asked = mutation === 'drops the kind of collections' ? undefined : kind
          const { page, query: place } = askedPage(wanted, next, mutation)
          const query = { ...(asked && { kind: asked }), ...place }
          const raw = await json('', { query }, options).catch((error: unknown) => {
            throw mutation === 'wraps errors of collections in plain ones' ? new Error('no') : error
          })
          return {
            items: listed(raw).map((wire) => toCollection(wire, mutation)),
            nextCursor: cursorAfter(page, raw),
            warnings: [],
            raw,
          }
        },
        call,
        client.clock,
      ),
    get: async (ref, options) =>
      toCollection(await json(`/${vendorIdOf(ref)}`, {}, options), mutation),
    items: (ref, wanted: ListQuery = {}, call) =>
      createListing(
        async (next, options) => {
          const place = `/${vendorIdOf(ref)}/items`
          const { page, query } = askedPage(wanted, next, mutation)
          const raw = await json(place, { query }, options)
          const items = listed(raw).map((wire) => {
            const { thing } = checked<{ readonly thing: string }>(wire, ['thing'])
            return { assetId: `acme:${thing}` as QualifiedId, raw: wire }
          })
          return { items, nextCursor: cursorAfter(page, raw), warnings: [], raw }
        },
        call,
        client.clock,
      ),
    create: async ({ name, kind: wanted = 'image' }, options) => {
      const kind = mutation === 'makes collections of images alone' ? 'image' : wanted
      return toCollection(await json('', { body: { name, kind } }, options), mutation)
    },
    rename: (ref, name, options) =>
      mutation === 'renames nothing' && !options?.signal
        ? Promise.resolve()
        : change(ref, { name }, options),
    delete: (ref, options) =>
      mutation === 'deletes no collection' && !options?.signal
        ? Promise.resolve()
        : change(ref, { delete: true }, options),
    add: (ref, assets, options) => {
      const goesOn = mutation === 'adds to collections after an abort'
      const caller = goesOn ? { ...options, signal: undefined } : options
      return change(ref, { add: assets.map(pathOf) }, caller)
    },
    remove: (ref, assets, options) =>
      mutation === 'takes nothing out of a collection' && !options?.signal
        ? Promise.resolve()
        : change(ref, { drop: dropped(assets, mutation).map(pathOf) }, options),
  }
}

function dropped(assets: readonly AssetRef[], mutation: Mutation | undefined) {
  return mutation === 'takes the first alone out of a collection' ? assets.slice(0, 1) : assets
}

/** The entitlements of the provider for trying the suite out. */
export function createAcmeEntitlements(
  client: AcmeClient,
  mutation: Mutation | undefined,
): Entitlements {
  return {
    list: ({ perPage } = {}, call) =>
      createListing(
        async (_, options) => {
          const raw = await client
            .json({
              operation: 'entitlements',
              path: 'entitlements',
              query: perPageOf(perPage, mutation),
              options,
            })
            .catch((error: unknown) => {
              throw mutation === 'wraps errors of entitlements in plain ones'
                ? new Error('no')
                : error
            })
          return {
            items: listed(raw).map((wire) => toEntitlement(wire, mutation)),
            warnings: [],
            raw,
          }
        },
        call,
        client.clock,
      ),
  }
}

function toEntitlement(wire: unknown, mutation: Mutation | undefined) {
  const one = checked<{
    readonly id: string
    readonly name?: string
    readonly left?: number
    readonly most?: number
    readonly renewed?: string
  }>(wire, ['id'])
  return {
    id: one.id,
    name: one.name,
    ...(mutation === 'takes what remains for the limit'
      ? { remaining: one.most, limit: one.left }
      : {
          remaining:
            mutation === 'tells no more than seven that remain'
              ? Math.min(one.left ?? 0, 7)
              : one.left,
          limit: one.most,
        }),
    unit: 'downloads',
    resetsAt: one.renewed,
    raw: wire,
  }
}

function toCollection(wire: unknown, mutation: Mutation | undefined): Collection {
  const one = checked<WireCollection>(wire, ['id', 'kind', 'name'])
  return {
    id: qualifiedId('acme', one.kind, one.id),
    name: one.name,
    assetCount: mutation === 'counts five assets too many' && one.count ? one.count + 5 : one.count,
    createdAt:
      mutation === 'writes dates of collections its own way'
        ? one.made?.replaceAll('-', '/')
        : one.made,
    raw: wire,
  }
}

function vendorIdOf(ref: CollectionRef): string {
  const id = typeof ref === 'string' ? ref : ref.id
  return encodeURIComponent(parseQualifiedId(id)?.vendorId ?? '')
}
