import type { AssetQuery } from '@picturedesk/provider'
import { type OptionMap, pagingOptions } from '@picturedesk/transport'
import { paging, type Wire } from './generated/operations.ts'

type WireQuery = NonNullable<Wire['searchImages']['query']>
type Words<Name extends keyof WireQuery> = readonly Extract<
  NonNullable<WireQuery[Name]>,
  readonly unknown[]
>[number][]

/** The options of a search that only Openverse has: `vendorOptions.openverse`. */
export interface OpenverseSearchOptions {
  /** Only images under one of these licences. */
  readonly license?: Words<'license'> | undefined
  /** Only images whose licence belongs to all of these groups. */
  readonly licenseType?: Words<'license_type'> | undefined
  /** Only images of these sources, by `source_name`. Openverse warns of unknown sources. */
  readonly source?: readonly string[] | undefined
  /** No images of these sources. Openverse refuses it beside `source`. */
  readonly excludedSource?: readonly string[] | undefined
  /** Only files of these types, such as `jpg`. */
  readonly extension?: readonly string[] | undefined
  /** Only images of these sizes. */
  readonly size?: Words<'size'> | undefined
  /** Only images with one of these words in their tags. Works only without `text`. */
  readonly tags?: string | undefined
  /** Only images with one of these words in their title. Works only without `text`. */
  readonly title?: string | undefined
  /** Whether images whose files are gone are left out. Default: true. */
  readonly filterDead?: boolean | undefined
}

/** A search with Openverse's own options. */
export interface OpenverseAssetQuery extends AssetQuery {
  readonly vendorOptions?:
    | (Readonly<Record<string, object | undefined>> & {
        readonly openverse?: OpenverseSearchOptions | undefined
      })
    | undefined
}

const SHAPES = new Map([
  ['horizontal', 'wide'],
  ['vertical', 'tall'],
])
const CATEGORIES = new Map([['photo', 'photograph']])
const ORDERS = new Map([['newest', 'indexed_on']])

/** The model's word in Openverse's. Other words are returned unchanged, so that the spec's rule checks them. */
function wordOf(words: ReadonlyMap<string, string>): (word: string) => string {
  return (word) => words.get(word) ?? word
}

function listOf(
  words: ReadonlyMap<string, string>,
): (given: string | readonly string[]) => string[] {
  return (given) => [given].flat().map(wordOf(words))
}

const common: OptionMap<AssetQuery> = {
  kind: null,
  text: 'q',
  ...pagingOptions(paging),
  orientation: ['aspect_ratio', listOf(SHAPES)],
  imageType: ['category', listOf(CATEGORIES)],
  // By default, Openverse leaves out what is sensitive.
  safe: ['mature', (safe: boolean) => !safe],
}

/** Openverse ignores this option beside `q`. */
const withoutText: OptionMap<AssetQuery> = {
  // Without quotes, a part of a name would match.
  creators: [
    'creator',
    (names: readonly string[]) => names.map((name) => `"${name.replaceAll('"', ' ')}"`).join(','),
  ],
}

const ownCommon: OptionMap<OpenverseSearchOptions> = {
  license: 'license',
  licenseType: 'license_type',
  source: 'source',
  excludedSource: 'excluded_source',
  extension: 'extension',
  size: 'size',
  filterDead: 'filter_dead',
}

/** Openverse ignores these options beside `q`. */
const ownWithoutText: OptionMap<OpenverseSearchOptions> = { tags: 'tags', title: 'title' }

/** Openverse's parameters for the options of a search. */
export function searchOptions(hasText: boolean, isAnonymous: boolean): OptionMap<AssetQuery> {
  // Openverse has no order by popularity, and ignores the order of anonymous calls.
  const unsupported = isAnonymous ? ['popular', 'newest'] : ['popular']
  const toOrder = (sort: string) => (unsupported.includes(sort) ? undefined : wordOf(ORDERS)(sort))
  return {
    ...common,
    ...(hasText ? {} : withoutText),
    sort: ['unstable__sort_by', toOrder],
  }
}

/** Openverse's parameters for its own options. */
export function ownOptions(hasText: boolean): OptionMap<OpenverseSearchOptions> {
  return hasText ? ownCommon : { ...ownCommon, ...ownWithoutText }
}
