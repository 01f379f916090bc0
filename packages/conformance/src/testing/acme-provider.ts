import {
  type AnyProvider,
  type Asset,
  type AssetKind,
  type AssetQuery,
  type AssetRef,
  type CallOptions,
  type Clock,
  createListing,
  type ImageQuery,
  InvalidArgumentError,
  type Listing,
  NotFoundError,
  NotSupportedError,
  type Page,
  type PageContent,
  qualifiedId,
  type SimilarQuery,
  type SuggestQuery,
  servedKind,
  type TopicPage,
  type Warning,
} from '@picturedesk/provider'
import { acmeAsset } from './acme-asset.ts'
import { createAcmeAssets } from './acme-assets.ts'
import { createAcmeChecks } from './acme-checks.ts'
import { type AcmeClient, createAcmeClient } from './acme-client.ts'
import { createAcmeCollections, createAcmeEntitlements } from './acme-collections.ts'
import { createAcmeGet } from './acme-get.ts'
import { createAcmeLicensing } from './acme-licensing.ts'
import { acmeManifest } from './acme-manifest.ts'
import { createAcmeModeration } from './acme-moderation.ts'
import { named } from './acme-named.ts'
import { pictureParameters } from './acme-picture.ts'
import { wireQuery } from './acme-query.ts'
import { createAcmeSales } from './acme-sales.ts'
import { createAcmeTagging } from './acme-tagging.ts'
import { createAcmeUsers } from './acme-users.ts'
import { checked, listed, perPageOf } from './acme-wire.ts'
import { begun } from './begun.ts'
import { block } from './block.ts'
import type { Mutation } from './mutation.ts'

/** A thing as the vendor sends it. */
interface Wire {
  readonly id: string
  readonly title?: string
  readonly name?: string
  readonly url?: string
  readonly price?: string
}

/** A provider for trying the suite out: right in everything, but for the mutation. */
export function createAcme(options: {
  readonly key: string
  readonly fetch: typeof fetch
  readonly log: (entry: unknown) => void
  readonly clock: Clock
  readonly kinds: readonly AssetKind[]
  readonly mutation?: Mutation | undefined
}): AnyProvider {
  const { kinds, mutation } = options
  const client = createAcmeClient(options.key, options.fetch, options.clock, mutation, options.log)
  const manifest = acmeManifest(kinds, mutation)
  let isUsed = false
  let cached: string[] | undefined
  const none: [] = []
  if (mutation === 'calls home when created')
    setImmediate(() => {
      if (!isUsed) client.bytes({ operation: 'search', path: 'search/image' }).catch(() => {})
    })

  const search = {
    assets: (query: AssetQuery, call?: CallOptions) =>
      searchAssets(client, kinds, mutation, query, call),
    similar: (ref: AssetRef, asked: SimilarQuery = {}, call?: CallOptions) =>
      createListing(
        async (next, options) => {
          const { perPage, language, cursor: start = '1' } = asked
          const cursor = next ?? start
          const { kind, path } = named(ref, mutation)
          const isFirst =
            mutation === 'finds what is similar to the first asset itself' &&
            typeof ref !== 'string'
          const sent = client.json({
            operation: 'similar',
            path: `similar/${isFirst ? `${kind}/1` : path}`,
            query: {
              page: cursor,
              ...(mutation === 'forgets the size of further pages' && cursor !== '1'
                ? {}
                : perPageOf(perPage, mutation)),
            },
            headers:
              language === undefined ||
              mutation === 'drops the language of similar assets' ||
              (mutation === 'forgets the language of further pages' && cursor !== '1')
                ? {}
                : { 'accept-language': language },
            options,
          })
          const data = await softened(sent, mutation === 'finds nothing when a search fails')
          const found = things(data, mutation)
          if (mutation === 'finds similar things twice') found.push(...found)
          if (mutation === 'leaves out the last similar asset') found.pop()
          if (mutation === 'turns the order of similar assets around') found.reverse()
          if (mutation === 'keeps pages of similar assets') kept.push(data)
          const nextCursor = data['more'] === true ? String(Number(cursor) + 1) : undefined
          const warnings: Warning[] =
            mutation === 'keeps warnings of similar assets to itself' && language !== undefined
              ? [{ code: 'unsupported-option', option: 'language', message: 'Acme has one.' }]
              : []
          const content = {
            ...page(found, (thing) => acmeAsset(kind, thing, mutation), data),
            warnings,
          }
          if (mutation !== 'contradicts itself about an asset') return { ...content, nextCursor }
          const items = content.items.map((asset) => ({ ...asset, title: 'another title' }))
          return { ...content, items, nextCursor }
        },
        mutation === 'keeps warnings of similar assets to itself'
          ? { ...call, onWarning: undefined }
          : call,
        client.clock,
      ),
    suggest: async ({ text, limit, language }: SuggestQuery, options?: CallOptions) => {
      const data = await client.json({
        operation: 'suggest',
        path: 'suggest',
        query: { q: text, ...(limit !== undefined && { limit: String(limit) }) },
        headers: language === undefined ? {} : { 'accept-language': language },
        options,
      })
      if (mutation === 'blocks everything for a while' && options === undefined) block()
      if (mutation === 'leaves something behind for everyone')
        Object.assign(globalThis, { acmeAsked: Date.now() })
      const words = listed(data).map(String)
      if (mutation !== 'gives its own list away') return words
      cached ??= words
      return cached
    },
    ...(mutation !== 'claims a method that is missing' && {
      byImage: ({ image, kind = 'image', perPage }: ImageQuery, call?: CallOptions) =>
        createListing(
          async (_, options) => {
            if (mutation !== 'serves a kind that its method does not claim')
              servedKind(manifest, kind, 'search.byImage')
            const { file, picture } = await pictureParameters(image, mutation)
            const size = mutation === 'ignores perPage of lists' ? 9 : perPage
            const body = {
              file: file && mutation === 'sends pictures as text' ? asText(file) : file,
              picture,
              perPage: size,
              kind,
            }
            const data = await client.json({
              operation: 'byImage',
              path: 'by-image',
              body,
              options,
            })
            return page(things(data, mutation), (thing) => acmeAsset(kind, thing, mutation), data)
          },
          call,
          client.clock,
        ),
    }),
  }

  const get = createAcmeGet(client, mutation)
  // What asks for other providers' assets does so in one method alone.
  const elsewhere = mutation === "asks for other providers' assets" ? undefined : mutation

  const provider: AnyProvider = {
    specVersion: 'v1',
    id: 'acme',
    name: mutation === 'goes by another name than its manifest' ? 'Acme Two' : 'Acme',
    manifest,
    ...(mutation === 'cannot be closed twice' && { close: closeOnce() }),
    ...(mutation === 'keeps the key in the open' && { key: options.key }),
    search,
    assets: createAcmeAssets(client, get, mutation),
    categories: {
      list: ({ kind = 'image' } = {}, call) =>
        headings(client, mutation, 'categories', { kind }, call, (thing) => ({
          id: thing.id,
          name: (mutation !== 'has categories without names' && nameOf(thing, mutation)) || '',
          raw: thing,
        })),
    },
    topics: {
      categories: ({ kind = 'image' } = {}, call) =>
        headings(client, mutation, 'topicCategories', { kind }, call, (thing) => ({
          id: thing.id,
          name: thing.name ?? '',
          raw: thing,
        })),
      list: ({ kind = 'image', perPage, categoryId } = {}, call) =>
        headings(
          client,
          mutation,
          'topics',
          {
            kind,
            ...perPageOf(perPage, mutation),
            ...(categoryId !== undefined && { category: categoryId }),
          },
          call,
          (thing) => ({
            ...topic(kind, thing, mutation),
            ...(mutation === 'gives all topics one list of covers' && { covers: none }),
          }),
        ),
      get: (ref, { perPage } = {}, call) => {
        const { kind, path } = named(typeof ref === 'string' ? ref : ref.id, mutation)
        const load = async (): Promise<TopicPage> => {
          const data = await client.json({
            operation: 'topic',
            path: `topic/${path}`,
            query: perPageOf(perPage, mutation),
            options: call,
          })
          const content = page(
            things(data, mutation),
            (thing) => acmeAsset(kind, thing, mutation),
            data,
          )
          return {
            ...content,
            ...(mutation === 'finds topics without assets' && { items: [] }),
            topic: topic(kind, data, mutation),
            next: async () => undefined,
          }
        }
        return {
          // biome-ignore lint/suspicious/noThenProperty: listings are awaitable
          then: (fulfilled, rejected) => load().then(fulfilled, rejected),
          async *pages() {
            yield await load()
          },
          async *[Symbol.asyncIterator]() {
            yield* (await load()).items
          },
        }
      },
    },
    licensing: createAcmeLicensing(client, get, mutation),
    ...createAcmeUsers({
      client,
      fetch: options.fetch,
      mutation,
      pathOf: (ref) => named(ref, elsewhere).path,
      toAsset: (wire) => {
        const thing = checked<Wire & { readonly kind: AssetKind }>(wire, ['kind', 'id'])
        return acmeAsset(thing.kind, thing, mutation)
      },
    }),
    sales: createAcmeSales(client, mutation, (ref) => named(ref, elsewhere)),
    collections: createAcmeCollections(client, mutation, (ref) => named(ref, mutation).path),
    entitlements: createAcmeEntitlements(client, mutation),
    tagging: createAcmeTagging(client, mutation),
    moderation: {
      ...createAcmeModeration(client, mutation),
      ...createAcmeChecks(client, mutation),
    },
  }
  if (mutation !== 'calls home when created') return provider
  const noticed = (_: object, name: string | symbol): unknown => {
    isUsed ||= Object.hasOwn(manifest.capabilities, name)
    return Reflect.get(provider, name)
  }
  return new Proxy<AnyProvider>(provider, { get: noticed })
}

function closeOnce(): () => void {
  let closed = false
  return () => {
    if (closed) throw new InvalidArgumentError({ field: 'this', allowed: 'once', value: closed })
    closed = true
  }
}

function searchAssets(
  client: AcmeClient,
  kinds: readonly AssetKind[],
  mutation: Mutation | undefined,
  asked: AssetQuery,
  call?: CallOptions,
): Listing<Asset> {
  const { kind = 'image', text = '', cursor: start = '1', perPage = 3 } = asked
  if (mutation === 'changes the query of the caller') Object.assign(asked, { perPage })
  const { query, headers, warnings } = wireQuery(asked, mutation)
  const mine: unknown[] = []
  const load = async (cursor: string | undefined, options: CallOptions) => {
    if (!kinds.includes(kind) && mutation !== 'serves a kind that is not claimed')
      throw new NotSupportedError({ feature: kind, remedy: 'Ask for an image.', provider: 'acme' })
    const forgets = mutation === 'forgets the cursor' && start === '2'
    const number = Number(forgets ? (cursor ?? 1) : (cursor ?? start))
    const data = await client.json({
      operation: 'search',
      path: `search/${kind}`,
      query: {
        ...((mutation === 'drops filters from the second page on' && cursor !== undefined) ||
        (mutation === 'drops filters from the fourth page on' && number > 3) ||
        (mutation === 'drops filters beside a cursor' && asked.cursor !== undefined)
          ? { q: text, per_page: String(perPage) }
          : query),
        page: String(number),
      },
      headers,
      options,
    })
    if (mutation === 'keeps every page') kept.push(data)
    if (mutation === 'keeps the pages of a listing') mine.push(data)
    if (mutation === 'writes to the output') process.stdout.write(`searched ${kind}\n`)
    // biome-ignore lint/suspicious/noConsole: the mutation is that it prints
    if (mutation === 'prints what it does') console.info(`searched ${kind}`)
    const found = things(data, mutation)
    if (found.length === 0) {
      const problem = { provider: 'acme' }
      if (mutation === 'takes an empty page for not found' && number === 1)
        throw new NotFoundError(text, problem)
      if (mutation === 'fails beyond the last page' && number > 1)
        throw new NotFoundError(text, problem)
    }
    if (mutation === 'turns the ranks of a page around but for the first')
      found.push(...found.splice(1).reverse())
    if (mutation === 'lists an item twice' && number > 1 && found[0]) found.push(found[0])
    const isNextLast = Number(data['total']) <= (number + 1) * perPage
    const more = data['more'] === true && !(mutation === 'loses the last page' && isNextLast)
    return {
      ...page(found, (thing) => acmeAsset(kind, thing, mutation), data),
      total: data['total'] as number | undefined,
      nextCursor: more ? String(number + 1) : undefined,
      warnings,
    }
  }
  const deaf = mutation === 'reads on after an abort'
  const heard =
    mutation === 'keeps its warnings to itself' ? { ...call, onWarning: undefined } : call
  const listing = deaf
    ? createListing(
        (cursor, options) =>
          load(cursor, cursor === undefined ? options : { ...options, signal: undefined }),
        call,
        client.clock,
      )
    : createListing(load, heard, client.clock)
  if (mutation === 'holds on to a listing that was left')
    return { ...listing, [Symbol.asyncIterator]: () => held(listing) }
  if (mutation === 'fetches pages ahead' && call === undefined)
    return {
      ...listing,
      async *[Symbol.asyncIterator]() {
        load('2', {}).catch(() => {})
        yield* listing
      },
    }
  if (mutation === 'sends before it is asked')
    return { ...listing, [Symbol.asyncIterator]: () => begun(listing)[Symbol.asyncIterator]() }
  if (mutation === 'gives one page alone by pages()')
    return { ...listing, pages: () => firstOf(listing.pages()) }
  if (mutation === 'leaves a timer when a page was read' && call?.signal)
    return {
      ...listing,
      // biome-ignore lint/suspicious/noThenProperty: listings are awaitable
      then: (...handlers) =>
        listing
          .then((first) => {
            setInterval(() => {}, 60_000).unref()
            return first
          })
          .then(...handlers),
    }
  if (mutation === 'asks for a page after the last') return restless(listing, () => load('99', {}))
  return listing
}

/** What a provider remembers that never forgets. */
const kept: unknown[] = []

/** Forgets its timer when nobody asks for the rest. */
async function* held<T>(items: AsyncIterable<T>): AsyncGenerator<T, void, undefined> {
  const timer = setInterval(() => {}, 60_000).unref()
  yield* items
  clearInterval(timer)
}

async function* firstOf<T>(items: AsyncIterable<T>): AsyncGenerator<T, void, undefined> {
  for await (const item of items) return yield item
}

/** Asks the vendor once more when somebody asks again what comes after the last page. */
function restless(listing: Listing<Asset>, ask: () => Promise<unknown>): Listing<Asset> {
  const wrap = (page: Page<Asset>): Page<Asset> => {
    let ended = false
    return {
      ...page,
      next: async (options) => {
        const next = await page.next(options)
        if (next === undefined && ended) await ask()
        ended = next === undefined
        return next && wrap(next)
      },
    }
  }
  // biome-ignore lint/suspicious/noThenProperty: listings are awaitable
  return { ...listing, then: (...handlers) => listing.then(wrap).then(...handlers) }
}

function headings<T>(
  client: AcmeClient,
  mutation: Mutation | undefined,
  operation: 'categories' | 'topicCategories' | 'topics',
  query: Record<string, string>,
  call: CallOptions | undefined,
  read: (thing: Wire) => T,
): Listing<T> {
  const path = operation.replace('C', '-c')
  return createListing(
    async (_, options) => {
      const soft =
        (operation === 'categories' && mutation === 'has no categories when they fail') ||
        (operation === 'topics' && mutation === 'has no topics when they fail')
      const data = await softened(client.json({ operation, path, query, options }), soft)
      if (operation === 'categories' && mutation === 'leaves out the last category')
        Object.assign(data, { list: listed(data).slice(0, -1) })
      return page(things(data, mutation), read, data)
    },
    call,
    client.clock,
  )
}

function topic(kind: AssetKind, wire: unknown, mutation: Mutation | undefined) {
  const thing = checked<Wire>(wire, ['id'], mutation)
  const id = qualifiedId('acme', kind, thing.id)
  return { id, title: thing.title ?? '', covers: [], raw: thing }
}

/** An response, or an empty one instead of an error. */
function softened(
  response: Promise<Record<string, unknown>>,
  soft: boolean,
): Promise<Record<string, unknown>> {
  return soft ? response.catch(() => ({ list: [] })) : response
}

function nameOf({ name }: Wire, mutation: Mutation | undefined): string | undefined {
  if (mutation === 'writes names of categories in capitals') return name?.toUpperCase()
  return mutation === 'breaks over a category without a name' ? (name as string).trim() : name
}

function asText(base64: string): string {
  const text = new TextDecoder().decode(Buffer.from(base64, 'base64'))
  return Buffer.from(text).toString('base64')
}

function page<T>(list: Wire[], read: (thing: Wire) => T, raw: unknown): PageContent<T> {
  return { items: list.map(read), warnings: [], raw }
}

function things(data: Record<string, unknown>, mutation?: Mutation): Wire[] {
  return listed(data).map((thing) => checked<Wire>(thing, ['id'], mutation))
}
