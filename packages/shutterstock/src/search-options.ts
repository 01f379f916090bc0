import type { AssetQuery } from '@picturedesk/provider'
import { lookUpLanguage, type OptionMap, pagingOptions } from '@picturedesk/transport'
import { paging, searchImages } from './generated/operations.ts'
import type { ShutterstockKind } from './kinds.ts'
import { manifest } from './manifest.ts'
import { toVendorDay } from './to-vendor-day.ts'

/** The options of a search that only Shutterstock has: `vendorOptions.shutterstock`. */
export interface ShutterstockSearchOptions {
  /** `full` also tells keywords, categories and dates. Default: `minimal`. */
  readonly view?: 'minimal' | 'full' | undefined
  /** Whether words for what is not safe find nothing. Default: true. For images and videos. */
  readonly keywordSafeSearch?: boolean | undefined
  /** ISO 3166 code of the country whose taste counts. For images. */
  readonly region?: string | undefined
  /** Whether `text` is corrected. Default: true. For images. */
  readonly spellcheck?: boolean | undefined
  /** Whether `text` is a sentence. For images. */
  readonly aiSearch?: boolean | undefined
  /** Pictures a second, at least. For videos. */
  readonly minFps?: number | undefined
  /** Pictures a second, at most. For videos. */
  readonly maxFps?: number | undefined
  /** Any of these kinds of music. For audio. */
  readonly genres?: readonly string[] | undefined
  /** Any of these moods. For audio. */
  readonly moods?: readonly string[] | undefined
  /** Any of these instruments. For audio. */
  readonly instruments?: readonly string[] | undefined
  /** Whether nobody sings. For audio. */
  readonly instrumental?: boolean | undefined
  /** Beats a minute, at least. For audio. */
  readonly minBpm?: number | undefined
  /** Beats a minute, at most. For audio. */
  readonly maxBpm?: number | undefined
}

/** A search with Shutterstock's own options. */
export interface ShutterstockAssetQuery extends AssetQuery {
  readonly vendorOptions?:
    | (Readonly<Record<string, object | undefined>> & {
        readonly shutterstock?: ShutterstockSearchOptions | undefined
      })
    | undefined
}

type Options = OptionMap<AssetQuery>

const listOf = <T>(given: T | readonly T[]): readonly T[] => [given].flat() as T[]
/** Other words are returned unchanged, so that the spec's rule refuses those that nobody knows. */
const without =
  (...lacking: readonly string[]) =>
  (word: string): string | undefined =>
    lacking.includes(word) ? undefined : word
const FINENESS = { sd: 'standard_definition', hd: 'high_definition', '4k': '4k' }
const MUSIC_ORDERS = new Map([
  ['relevance', 'score'],
  ['popular', 'ranking_all'],
  ['newest', 'freshness'],
  ['oldest', undefined],
  ['random', undefined],
])

const common: Options = { kind: null, text: 'query', ...pagingOptions(paging) }

const duration: Options = { minDuration: 'duration_from', maxDuration: 'duration_to' }

const pictures: Options = {
  ...common,
  categoryId: 'category',
  creators: 'contributor',
  peopleAge: 'people_age',
  peopleGender: 'people_gender',
  peopleNumber: 'people_number',
  peopleEthnicity: ['people_ethnicity', listOf],
  modelReleased: 'people_model_released',
  safe: 'safe',
  editorial: ['license', (only: boolean) => [only ? 'editorial' : 'commercial']],
  publishedFrom: ['added_date_start', (day: string | Date) => toVendorDay(day, 'publishedFrom')],
  publishedTo: ['added_date_end', (day: string | Date) => toVendorDay(day, 'publishedTo')],
  sort: ['sort', without('oldest')],
  language: [
    'language',
    (tag: string) => lookUpLanguage(manifest.id, searchImages.query.language.enum, tag),
  ],
}

/**
 * Shutterstock's parameters for the options of a search. Words to exclude have none of their own:
 * `withExclusions` puts them into `text`.
 */
export const searchOptions: Readonly<Record<ShutterstockKind, Options>> = {
  image: {
    ...pictures,
    orientation: ['orientation', without('square')],
    imageType: ['image_type', listOf],
    color: ['color', (color: string) => color.replace(/^#/, '')],
    minWidth: 'width_from',
    maxWidth: 'width_to',
    minHeight: 'height_from',
    maxHeight: 'height_to',
  },
  video: { ...pictures, ...duration, resolution: ['resolution', FINENESS] },
  audio: {
    ...common,
    ...duration,
    creators: 'artists',
    sort: ['sort', (word: string) => (MUSIC_ORDERS.has(word) ? MUSIC_ORDERS.get(word) : word)],
  },
}

/** Shutterstock's parameters for its own options. */
export const ownOptions: Readonly<Record<ShutterstockKind, OptionMap<ShutterstockSearchOptions>>> =
  {
    image: {
      view: 'view',
      keywordSafeSearch: 'keyword_safe_search',
      region: 'region',
      spellcheck: 'spellcheck_query',
      aiSearch: 'ai_search',
    },
    video: {
      view: 'view',
      keywordSafeSearch: 'keyword_safe_search',
      minFps: 'fps_from',
      maxFps: 'fps_to',
    },
    audio: {
      view: 'view',
      genres: 'genre',
      moods: 'moods',
      instruments: 'instruments',
      instrumental: 'is_instrumental',
      minBpm: 'bpm_from',
      maxBpm: 'bpm_to',
    },
  }
