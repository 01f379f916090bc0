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
  isAssetKind,
  type Listing,
  NotFoundError,
  NotSupportedError,
  type Page,
  type PageContent,
  parseQualifiedId,
  type QualifiedId,
  qualifiedId,
  type SimilarQuery,
  type TopicPage,
  type Warning,
} from '@picturedesk/provider'
import { type AcmeClient, createAcmeClient } from './acme-client.ts'
import { createAcmeLicensing } from './acme-licensing.ts'
import { acmeManifest } from './acme-manifest.ts'
import { createAcmeModeration } from './acme-moderation.ts'
import { createAcmeTagging } from './acme-tagging.ts'
import { createAcmeUsers } from './acme-users.ts'
import { checked, listed, perPageOf } from './acme-wire.ts'
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
  if (mutation === 'calls home when created')
    client.bytes({ operation: 'search', path: 'search/image' }).catch(() => {})

  const search = {
    assets: (query: AssetQuery, call?: CallOptions) =>
      searchAssets(client, kinds, mutation, query, call),
    similar: (ref: AssetRef, { perPage }: SimilarQuery = {}, call?: CallOptions) =>
      createListing(
        async (_, options) => {
          const { kind, path } = named(ref, mutation)
          const asked = client.json({
            operation: 'similar',
            path: `similar/${path}`,
            query: perPageOf(perPage, mutation),
            options,
          })
          const data = await softened(asked, mutation === 'finds nothing when a search fails')
          const found = things(data, mutation)
          if (mutation === 'finds similar things twice') found.push(...found)
          return page(found, (thing) => asset(kind, thing, mutation), data)
        },
        call,
        client.clock,
      ),
    ...(mutation !== 'claims a method that is missing' && {
      byImage: ({ image, kind = 'image', perPage }: ImageQuery, call?: CallOptions) =>
        createListing(
          async (_, options) => {
            const { bytes = new Uint8Array() } = image
            const file = toBase64(mutation === 'sends pictures as text' ? asText(bytes) : bytes)
            const body = { file, perPage: mutation === 'ignores perPage of lists' ? 9 : perPage }
            const data = await client.json({
              operation: 'byImage',
              path: 'by-image',
              body,
              options,
            })
            return page(things(data, mutation), (thing) => asset(kind, thing, mutation), data)
          },
          call,
          client.clock,
        ),
    }),
  }

  return {
    specVersion: 'v1',
    id: 'acme',
    name: mutation === 'goes by another name than its manifest' ? 'Acme Two' : 'Acme',
    manifest,
    ...(mutation === 'cannot be closed twice' && { close: closeOnce() }),
    ...(mutation === 'keeps the key in the open' && { key: options.key }),
    search,
    assets: { get: createGet(client, mutation) },
    categories: {
      list: ({ kind = 'image' } = {}, call) =>
        headings(client, mutation, 'categories', { kind }, call, (thing) => ({
          id: thing.id,
          name: thing.name ?? '',
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
      list: ({ kind = 'image', perPage } = {}, call) =>
        headings(
          client,
          mutation,
          'topics',
          { kind, ...perPageOf(perPage, mutation) },
          call,
          (thing) => topic(kind, thing, mutation),
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
            (thing) => asset(kind, thing, mutation),
            data,
          )
          return {
            ...content,
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
    licensing: createAcmeLicensing(client, createGet(client, mutation), mutation),
    ...createAcmeUsers({
      client,
      fetch: options.fetch,
      mutation,
      pathOf: (ref) => named(ref, mutation).path,
      toAsset: (wire) => {
        const thing = checked<Wire & { readonly kind: AssetKind }>(wire, ['kind', 'id'])
        return asset(thing.kind, thing, mutation)
      },
    }),
    tagging: createAcmeTagging(client, mutation),
    moderation: createAcmeModeration(client, mutation),
  }
}

function closeOnce(): () => void {
  let closed = false
  return () => {
    if (closed) throw new InvalidArgumentError({ field: 'this', allowed: 'once', value: closed })
    closed = true
  }
}

function createGet(client: AcmeClient, mutation: Mutation | undefined) {
  let latest: Promise<Record<string, unknown>> | undefined
  return async (ref: AssetRef, options?: CallOptions) => {
    const { kind, path } = named(ref, mutation)
    const asked = client
      .json({ operation: 'asset', path: `assets/${path}`, options })
      .catch((error: unknown) => {
        throw mutation === 'wraps errors in plain ones' ? new Error('no asset') : error
      })
    if (mutation === 'mixes up responses') latest ??= asked
    const data = await (latest ?? asked)
    return {
      ...asset(kind, data, mutation),
      ...(mutation === 'gives an asset another id' && { id: qualifiedId('acme', kind, 'x') }),
      offers: things({ list: data['offers'] }, mutation).map((thing) => ({
        id: thing.id,
        name: thing.name ?? '',
        price: {
          amount: `${mutation === 'gives prices with a sign' ? '¥' : ''}${thing.price ?? ''}`,
          currency: 'CNY',
        },
        requires: ['licensee'],
        raw: thing,
      })),
    }
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
  const { query, headers, warnings } = wireQuery(asked, mutation)
  const load = async (cursor: string | undefined, options: CallOptions) => {
    if (!kinds.includes(kind) && mutation !== 'serves a kind that is not claimed')
      throw new NotSupportedError({ feature: kind, remedy: 'Ask for an image.', provider: 'acme' })
    const number = Number(mutation === 'forgets the cursor' ? (cursor ?? 1) : (cursor ?? start))
    const data = await client.json({
      operation: 'search',
      path: `search/${kind}`,
      query: { ...query, page: String(number) },
      headers,
      options,
    })
    const found = things(data, mutation)
    if (found.length === 0) {
      const problem = { provider: 'acme' }
      if (mutation === 'takes an empty page for not found' && number === 1)
        throw new NotFoundError(text, problem)
      if (mutation === 'fails beyond the last page' && number > 1)
        throw new NotFoundError(text, problem)
    }
    if (mutation === 'lists an item twice' && number > 1 && found[0]) found.push(found[0])
    const isNextLast = Number(data['total']) <= (number + 1) * perPage
    const more = data['more'] === true && !(mutation === 'loses the last page' && isNextLast)
    return {
      ...page(found, (thing) => asset(kind, thing, mutation), data),
      total: data['total'] as number | undefined,
      nextCursor: more ? String(number + 1) : undefined,
      warnings,
    }
  }
  if (mutation === 'fetches pages ahead')
    return createListing(
      async (cursor, options) => {
        const content = await load(cursor, options)
        if (content.nextCursor) load(content.nextCursor, options).catch(() => {})
        return content
      },
      call,
      client.clock,
    )
  const listing = createListing(load, call, client.clock)
  if (mutation === 'holds on to a listing that was left')
    return { ...listing, [Symbol.asyncIterator]: () => held(listing) }
  if (mutation === 'sends before it is asked') Promise.resolve(listing).catch(() => {})
  if (mutation === 'asks for a page after the last') return restless(listing, () => load('99', {}))
  return listing
}

/** Forgets its timer when nobody asks for the rest. */
async function* held<T>(items: AsyncIterable<T>): AsyncGenerator<T, void, undefined> {
  const timer = setInterval(() => {}, 60_000).unref()
  yield* items
  clearInterval(timer)
}

/** Asks the vendor once more after the last page. */
function restless(listing: Listing<Asset>, ask: () => Promise<unknown>): Listing<Asset> {
  const wrap = (page: Page<Asset>): Page<Asset> => ({
    ...page,
    next: async (options) => {
      const next = await page.next(options)
      if (next === undefined) await ask()
      return next && wrap(next)
    },
  })
  // biome-ignore lint/suspicious/noThenProperty: listings are awaitable
  return { ...listing, then: (...handlers) => listing.then(wrap).then(...handlers) }
}

/** The vendor's parameters for a query, and a warning of every option that it has not. */
function wireQuery(asked: AssetQuery, mutation: Mutation | undefined) {
  const { text, kind: _kind, cursor: _cursor, vendorOptions, ...options } = asked
  const query: Record<string, string> = {}
  const headers: Record<string, string> = {}
  const warnings: Warning[] = []
  const warn = (option: string) =>
    warnings.push({ code: 'unsupported-option', option, message: `Acme has no ${option}.` })
  if (text !== undefined)
    query['q'] = mutation === 'encodes text twice' ? encodeURIComponent(text) : text
  for (const [option, value] of Object.entries(options)) {
    if (option === 'perPage') {
      if (mutation !== 'ignores perPage') query['per_page'] = String(value)
    } else if (option === 'orientation' || option === 'categoryId') query[option] = String(value)
    else if (option === 'sort') {
      if (mutation !== 'drops an option') query[option] = String(value)
    } else if (option === 'language') headers['accept-language'] = String(value)
    else if (option === 'color' && value !== '#ff0000')
      throw new InvalidArgumentError({ field: 'color', allowed: '#ff0000', value })
    else warn(option)
  }
  if (mutation === "warns of other vendors' options" && vendorOptions) warn('vendorOptions')
  return { query, headers, warnings }
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

function asset(kind: AssetKind, wire: unknown, mutation: Mutation | undefined): Asset {
  const thing = checked<Wire>(wire, ['id'], mutation)
  const provider = mutation === 'names another provider in its ids' ? 'acne' : 'acme'
  return {
    id: qualifiedId(
      provider,
      kind,
      mutation === 'rounds the ids that it gets' ? rounded(thing.id) : thing.id,
    ),
    provider: 'acme',
    kind,
    title: thing.title,
    renditions: [{ role: 'thumbnail', url: addressOf(thing, mutation) }],
    raw: thing,
  }
}

/** An response, or an empty one instead of an error. */
function softened(
  response: Promise<Record<string, unknown>>,
  soft: boolean,
): Promise<Record<string, unknown>> {
  return soft ? response.catch(() => ({ list: [] })) : response
}

function toBase64(bytes: Uint8Array): string {
  return Buffer.from(bytes).toString('base64')
}

function asText(bytes: Uint8Array): Uint8Array {
  return new TextEncoder().encode(new TextDecoder().decode(bytes))
}

function addressOf({ url = '' }: Wire, mutation: Mutation | undefined): string {
  return mutation === 'breaks over a value that it does not know' ? new URL(url).href : url
}

function page<T>(list: Wire[], read: (thing: Wire) => T, raw: unknown): PageContent<T> {
  return { items: list.map(read), warnings: [], raw }
}

function things(data: Record<string, unknown>, mutation?: Mutation): Wire[] {
  return listed(data).map((thing) => checked<Wire>(thing, ['id'], mutation))
}

/** What becomes of an id that passes through a number. */
function rounded(id: string): string {
  return /^\d+$/.test(id) ? String(Number(id)) : id
}

/** What an id or an asset names, and its place in the vendor's paths. */
function named(ref: AssetRef, mutation: Mutation | undefined) {
  const id: QualifiedId = typeof ref === 'string' ? ref : ref.id
  const parts = parseQualifiedId(id)
  const { vendorId = '1', kind = 'image' } = parts ?? {}
  if (
    (parts?.provider !== 'acme' || !isAssetKind(kind)) &&
    mutation !== "asks for other providers' assets"
  )
    throw new InvalidArgumentError({ field: 'asset', allowed: 'an id of acme', value: id })
  if (mutation === 'puts ids into the path as they are')
    return { kind, path: `${kind}/${vendorId}` }
  if (/^(\.|%2e)+$/i.test(vendorId))
    throw new InvalidArgumentError({ field: 'asset', allowed: 'no dots', value: id })
  const sent = mutation === 'rounds the ids that it sends' ? rounded(vendorId) : vendorId
  return { kind, path: `${kind}/${encodeURIComponent(sent)}` }
}
