import {
  type Asset,
  type AssetRef,
  type CallOptions,
  createListing,
  type Favorites,
  InvalidArgumentError,
  type Listing,
  type ListQuery,
  NetworkError,
  NotSupportedError,
  PicturedeskError,
  type Recents,
  type Streaming,
  type StreamingOptions,
  type Usage,
} from '@picturedesk/provider'
import type { AcmeClient } from './acme-client.ts'
import { askedPage, cursorAfter } from './acme-page.ts'
import type { UserOrder } from './acme-user-store.ts'
import { checked, listed } from './acme-wire.ts'
import type { Mutation } from './mutation.ts'

const ORIGIN = 'https://api.acme.example'

/** What the provider for trying the suite out does for users. */
export interface AcmeUsers {
  readonly favorites: Favorites
  readonly recents: Recents
  readonly streaming: Streaming
  readonly usage: Usage
}

/** The user lists of the provider for trying the suite out. */
export function createAcmeUsers(parts: {
  readonly client: AcmeClient
  readonly fetch: typeof fetch
  readonly mutation: Mutation | undefined
  /** The place of an asset in the vendor's paths: `image/1`. */
  readonly pathOf: (asset: AssetRef) => string
  readonly toAsset: (wire: object) => Asset
}): AcmeUsers {
  const { client, fetch, mutation, pathOf, toAsset } = parts

  let last = 'someone'
  const query = ({ userId }: CallOptions = {}): Record<string, string> => {
    const user = userId ?? last
    if (mutation === 'remembers whom the last call was for') last = user
    return { user: mutation === 'shows one user what another likes' ? 'someone' : user }
  }
  const list = <Wire extends { readonly thing: object }, T>(
    path: string,
    wanted: ListQuery,
    toItem: (wire: Wire) => T,
    call?: CallOptions,
  ): Listing<T> =>
    createListing(
      async (next, options) => {
        const { page, query: place } = askedPage(wanted, next, mutation)
        const isLater = Number(page) > 3 && mutation === 'forgets the user of later favorites'
        const asked = { ...query(isLater ? {} : call), ...place }
        const raw = await client.json({ operation: path, path, query: asked, options })
        return {
          items: listed(raw).map((wire) => toItem(checked<Wire>(wire, []))),
          nextCursor:
            mutation === 'ends lists of users after the first page'
              ? undefined
              : cursorAfter(page, raw),
          warnings: [],
          raw,
        }
      },
      call,
      client.clock,
    )
  const order = async (path: string, body: UserOrder, call?: CallOptions): Promise<void> => {
    try {
      await client.json({ operation: path, path, query: query(call), body, options: call })
    } catch (error) {
      if (mutation === 'calls lost favorites not sent' && NetworkError.isInstance(error))
        throw new NetworkError('lost', { provider: 'acme', operation: path })
      const isLost = NetworkError.isInstance(error) && body.add
      if (isLost && mutation === 'keeps quiet about favorites that were lost') return
      const forgets = mutation === 'forgets nothing but its errors' && path === 'recents'
      if (forgets && PicturedeskError.isInstance(error)) throw new Error('not removed')
      throw error
    }
  }
  const filled = <T>(field: string, items: readonly T[]): readonly T[] => {
    if (items.length > 0 || mutation === 'takes an empty list of favorites') return items
    throw new InvalidArgumentError({ field, allowed: 'at least one', provider: 'acme' })
  }

  return {
    favorites: {
      list: (asked = {}, call) =>
        list(
          'favorites',
          asked,
          (raw: { readonly thing: object; readonly ordering: number }) => ({
            asset: toAsset(raw.thing),
            ordering: raw.ordering,
            raw,
          }),
          call,
        ),
      add: async (assets, call) => {
        const places = filled('assets', assets).map(pathOf)
        const isSorted = mutation === 'sorts what becomes a favorite'
        if (mutation === 'keeps quiet about the second favorite') {
          for (const [at, one] of places.entries())
            await order('favorites', { add: [one] }, call).catch((error: unknown) => {
              if (at === 0) throw error
            })
          return
        }
        await order('favorites', { add: isSorted ? places.sort() : places }, call)
      },
      reorder: async (placements, call) => {
        const places = filled('placements', placements).map(({ asset, ordering }) => ({
          id: pathOf(asset),
          ordering,
        }))
        const caller = mutation === 'moves favorites of someone else' ? nobody(call) : call
        await order('favorites', mutation === 'moves no favorite' ? {} : { places }, caller)
      },
      remove: async (asset, call) => {
        const place = pathOf(asset)
        if (mutation !== 'keeps favorites that are removed')
          await order(
            'favorites',
            { remove: place },
            mutation === 'takes favorites from someone else' ? nobody(call) : call,
          )
      },
    },
    recents: {
      list: (asked = {}, call) =>
        list(
          'recents',
          asked,
          (raw: { readonly thing: object; readonly id: string }) => ({
            id: checked<typeof raw>(raw, ['id']).id,
            asset: toAsset(raw.thing),
            raw,
          }),
          call,
        ),
      remove: async (recent, call) => {
        if (mutation === 'keeps recents that are removed' && !call?.signal) return
        const caller = mutation === 'takes recents from someone else' ? nobody(call) : call
        await order('recents', { remove: typeof recent === 'string' ? recent : recent.id }, caller)
      },
    },
    streaming: {
      url: async (asset, options) => {
        const isFirst = mutation === 'streams the first asset itself' && typeof asset !== 'string'
        const path = `streaming/${isFirst ? `${asset.kind}/1` : pathOf(asset)}`
        if (mutation === 'calls a claimed method not supported')
          throw new NotSupportedError({ feature: 'streaming.url', remedy: 'Wait.' })
        const raw = await client
          .json({ operation: 'streaming', path, query: offerOf(options), options })
          .catch((error: unknown) => {
            const hangs = mutation === 'hangs when a stream is reset'
            if (hangs && NetworkError.isInstance(error)) return new Promise<never>(() => {})
            throw error
          })
        const expiresAt =
          mutation === 'forgets when a stream ends'
            ? ''
            : new Date(
                Date.now() + (mutation === 'streams what has ended' ? -1e6 : 1e6),
              ).toISOString()
        const isBare = mutation === 'streams without the raw form'
        return { url: String(raw['url']), expiresAt, raw: isBare ? undefined : raw }
      },
    },
    usage: {
      report: async (asset: AssetRef, options?: CallOptions) => {
        if (typeof asset === 'string')
          throw new InvalidArgumentError({ field: 'asset', allowed: 'an asset of a listing' })
        const { used } = asset.raw as { readonly used: string }
        const { origin, pathname } = new URL(used)
        if (mutation === 'reports wherever an asset says' && origin !== ORIGIN) await fetch(used)
        if (origin !== ORIGIN)
          throw new InvalidArgumentError({ field: 'asset', allowed: ORIGIN, provider: 'acme' })
        const operation = 'used'
        try {
          const path = pathname.slice(1)
          return { raw: await client.json({ operation, path, once: true, options }) }
        } catch (error) {
          if (mutation !== 'hides who failed to report') throw error
          throw new NetworkError('not reported', { operation, outcome: 'unknown' })
        }
      },
    },
  }
}

function nobody(call: CallOptions | undefined): CallOptions {
  return { ...call, userId: undefined }
}

function offerOf({ offer }: StreamingOptions = {}): Record<string, string> {
  return offer === undefined ? {} : { offer }
}
