import type { CAPABILITIES, Capabilities, MethodName } from '@picturedesk/provider'

/** The query among the arguments of a method, by the names of its parameters; else `never`. */
type QueryAmong<Names, Given extends readonly unknown[]> = Names extends readonly [
  'query',
  ...unknown[],
]
  ? Given[0]
  : Names extends readonly [unknown, 'query', ...unknown[]]
    ? Given[1]
    : never

type Table = typeof CAPABILITIES

/** What a method takes as its query, by the table's row and the method's type; else `never`. */
type QueryOf<Name extends MethodName> = Name extends `${infer Capability}.${infer Method}`
  ? Capability extends keyof Table & keyof Capabilities
    ? Method extends keyof Table[Capability] & keyof Capabilities[Capability]
      ? NonNullable<Capabilities[Capability][Method]> extends (...given: infer Given) => unknown
        ? Table[Capability][Method] extends { readonly parameters: infer Names }
          ? NonNullable<QueryAmong<Names, Given>>
          : never
        : never
      : never
    : never
  : never

/** The methods that take a query. */
export type QueriedMethod = {
  [Name in MethodName]: [QueryOf<Name>] extends [never] ? never : Name
}[MethodName]

/** A query with each of its options set, but `vendorOptions`, which each vendor has of its own. */
export type FullQuery<Name extends QueriedMethod> = Full<QueryOf<Name>>

type Full<Query> = Query extends unknown
  ? {
      readonly [Option in keyof Query as Option extends 'vendorOptions'
        ? never
        : [Exclude<Query[Option], undefined>] extends [never]
          ? never
          : Option]-?: Exclude<Query[Option], undefined>
    }
  : never

/** An option that is added to a query of the interface does not compile without a value here. */
const FULL_QUERIES: { readonly [Name in QueriedMethod]: FullQuery<Name> } = {
  'search.assets': {
    text: 'lighthouse',
    excludeText: 'fog',
    kind: 'image',
    orientation: 'vertical',
    imageType: 'vector',
    color: '#0ECB9B',
    categoryId: '0',
    creators: ['Marit Solberg'],
    peopleAge: '20s',
    peopleGender: 'both',
    peopleNumber: 2,
    peopleEthnicity: 'asian',
    modelReleased: false,
    minWidth: 100,
    maxWidth: 200,
    minHeight: 300,
    maxHeight: 400,
    minDuration: 5,
    maxDuration: 60,
    resolution: 'hd',
    safe: true,
    editorial: false,
    aiGenerated: false,
    publishedFrom: '2020-01-02T00:00:00Z',
    publishedTo: '2021-02-03T00:00:00Z',
    sort: 'newest',
    language: 'en',
    perPage: 7,
    cursor: '3',
  },
  'search.similar': { language: 'en', perPage: 7, cursor: '3' },
  'search.byImage': {
    image: { url: 'https://pictures.example/1.jpg' },
    kind: 'image',
    perPage: 7,
    cursor: '3',
  },
  'search.suggest': { text: 'light', limit: 5, language: 'en' },
  'categories.list': { kind: 'image' },
  'topics.categories': { kind: 'image' },
  'topics.list': { kind: 'image', categoryId: '1', perPage: 7, cursor: '3' },
  'topics.get': { perPage: 7, cursor: '3' },
  'licensing.history': {
    kind: 'image',
    asset: 'acme:image/1',
    from: '2026-01-01T00:00:00Z',
    to: '2026-02-01T00:00:00Z',
    downloaded: true,
    perPage: 7,
    cursor: '3',
  },
  'entitlements.list': { perPage: 7, cursor: '3' },
  'collections.list': { kind: 'image', perPage: 7, cursor: '3' },
  'collections.items': { perPage: 7, cursor: '3' },
  'favorites.list': { perPage: 7, cursor: '3' },
  'recents.list': { perPage: 7, cursor: '3' },
  'sales.list': { perPage: 7, cursor: '3' },
}

/**
 * A query of a method with every option set, so that a test sees each of them sent or warned of.
 *
 * @param own values that the vendor needs instead, such as words that its mock finds
 * @example
 * const page = await provider.search.assets(fullQuery('search.assets', { text: '云南' }))
 */
export function fullQuery<
  Name extends QueriedMethod,
  const Own extends Partial<FullQuery<Name>> = Record<never, never>,
>(method: Name, own?: Own): Omit<FullQuery<Name>, keyof Own> & Own {
  return { ...(FULL_QUERIES[method] as object), ...own } as Omit<FullQuery<Name>, keyof Own> & Own
}
