import type { AssetQuery } from '@picturedesk/provider'
import { fromDigits, type OptionMap } from '@picturedesk/transport'
import type { Wire } from './generated/operations.ts'

type WireQuery = NonNullable<Wire['searchImages']['query']>
type Words<Name extends keyof WireQuery> = readonly Extract<
  NonNullable<WireQuery[Name]>,
  readonly unknown[]
>[number][]

/** What only Openverse can search by. */
export interface OpenverseSearchOptions {
  /** Any of these licences. */
  readonly license?: Words<'license'> | undefined
  /** All of these groups of licences. */
  readonly licenseType?: Words<'license_type'> | undefined
  /** Any of these sources, by `source_name`; Openverse warns of those that it does not know. */
  readonly source?: readonly string[] | undefined
  /** None of these sources; not together with `source`. */
  readonly excludedSource?: readonly string[] | undefined
  /** Any of these file types, such as `jpg`. */
  readonly extension?: readonly string[] | undefined
  readonly size?: Words<'size'> | undefined
  /** Words in tags, any of them. Only without `text`. */
  readonly tags?: string | undefined
  /** Words in the title, any of them. Only without `text`. */
  readonly title?: string | undefined
  /** Whether sensitive images are listed, too. Default: no. */
  readonly mature?: boolean | undefined
  /** Whether images whose files are gone are left out. Default: yes. */
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

type Options = OptionMap<AssetQuery & OpenverseSearchOptions>

const SHAPES = new Map([
  ['horizontal', 'wide'],
  ['vertical', 'tall'],
])
const CATEGORIES = new Map([['photo', 'photograph']])
const ORDERS = new Map([['newest', 'indexed_on']])

/** A word of the model in Openverse's; what is neither is left for the spec to refuse. */
function wordOf(words: ReadonlyMap<string, string>): (word: string) => string {
  return (word) => words.get(word) ?? word
}

function listOf(words: ReadonlyMap<string, string>): (word: string) => string[] {
  return (word) => [wordOf(words)(word)]
}

const common: Options = {
  kind: null,
  vendorOptions: null,
  text: 'q',
  perPage: 'page_size',
  cursor: ['page', fromDigits],
  orientation: ['aspect_ratio', listOf(SHAPES)],
  imageType: ['category', listOf(CATEGORIES)],
  license: 'license',
  licenseType: 'license_type',
  source: 'source',
  excludedSource: 'excluded_source',
  extension: 'extension',
  size: 'size',
  mature: 'mature',
  filterDead: 'filter_dead',
}

/** What Openverse looks at only without words to look for. */
const withoutText: Options = {
  tags: 'tags',
  title: 'title',
  // without quotes it would find any part of a name
  creators: [
    'creator',
    (names: readonly string[]) => names.map((name) => `"${name.replaceAll('"', ' ')}"`).join(','),
  ],
}

/** Openverse's words for the options of a search. */
export function searchOptions(hasText: boolean, isAnonymous: boolean): Options {
  // there is no order by popularity, and what is for applications alone would be passed over
  const lacking = isAnonymous ? ['popular', 'newest'] : ['popular']
  const toOrder = (sort: string) => (lacking.includes(sort) ? undefined : wordOf(ORDERS)(sort))
  return {
    ...common,
    ...(hasText ? {} : withoutText),
    sort: ['unstable__sort_by', toOrder],
  }
}
