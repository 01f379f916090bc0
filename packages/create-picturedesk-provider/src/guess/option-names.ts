import type { ASSET_KINDS, AssetQuery } from '@picturedesk/provider'

/** What the value of an option is in the model. */
export type OptionType = 'text' | 'texts' | 'count' | 'flag' | 'cursor' | 'word'

/** How vendors call an option of a search, in plain names; the likeliest first. */
export interface OptionNames {
  readonly type: OptionType
  readonly names: readonly string[]
  /** What vendors call the model's words. A parameter with an enum that has none of them is another option's. */
  readonly words?: Readonly<Record<string, readonly string[]>>
}

/** The options that go to a parameter. `vendorOptions` are the vendor's own. */
export type GuessedOption = Exclude<keyof AssetQuery, 'vendorOptions'>

const NEAREST: readonly string[] = ['relevance', 'relevant', 'best_match', 'best', 'score']
const NEWEST: readonly string[] = [
  ...['newest', 'latest', 'recent', 'most_recent', 'date', 'created', 'created_at', 'creation'],
  ...['date_created', 'upload_date', 'uploaded', 'published', 'new', 'time', 'datetime'],
]
const POPULAR: readonly string[] = [
  ...['popular', 'most_popular', 'popularity', 'trending', 'downloads', 'nb_downloads', 'views'],
  ...['likes', 'top', 'rating', 'hot', 'interestingness_desc'],
]

/** Kinds as vendors call them. */
export const KIND_WORDS: Readonly<Record<(typeof ASSET_KINDS)[number], readonly string[]>> = {
  image: ['image', 'images', 'photo', 'photos', 'picture', 'pictures', 'photograph', 'still'],
  video: ['video', 'videos', 'footage', 'film', 'films', 'movie', 'movies', 'clip', 'clips'],
  audio: ['audio', 'music', 'sound', 'sounds', 'sound_effect', 'sfx', 'track', 'tracks'],
  '3d': ['3d', '3d_model', 'model_3d', 'models', 'three_d'],
  template: ['template', 'templates'],
}

/** Every option of a search. One that the interface gets does not compile without its row here. */
export const OPTION_NAMES: Readonly<Record<GuessedOption, OptionNames>> = {
  text: {
    type: 'text',
    names: [
      ...[
        'query',
        'q',
        'text',
        'search',
        'keywords',
        'keyword',
        'phrase',
        'term',
        'terms',
        'words',
      ],
      ...[
        'search_query',
        'search_term',
        'search_terms',
        'search_text',
        'search_words',
        'query_text',
      ],
      ...['query_string', 'search_string', 'search_phrase', 'keyword_search', 'full_text', 's'],
    ],
  },
  excludeText: {
    type: 'text',
    names: [
      ...['exclude_text', 'exclude_keywords', 'excluded_words', 'exclude_words', 'exclude'],
      ...['negative_keywords', 'not', 'without'],
    ],
  },
  kind: {
    type: 'word',
    names: ['kind', 'media_type', 'asset_type', 'type', 'content_type', 'media', 'resource_type'],
    words: KIND_WORDS,
  },
  perPage: {
    type: 'count',
    names: [
      ...['per_page', 'page_size', 'limit', 'size', 'count', 'rows', 'results_per_page', 'per'],
      ...['hits_per_page', 'items_per_page', 'page_limit', 'max_results', 'num_results', 'num'],
      ...[
        'search_limit',
        'max_items',
        'results',
        'number',
        'take',
        'first',
        'top',
        'maximum_results',
      ],
    ],
  },
  cursor: {
    type: 'cursor',
    names: [
      ...[
        'cursor',
        'page_token',
        'next_token',
        'next_page_token',
        'continuation_token',
        'continue',
      ],
      ...[
        'continuation',
        'next_cursor',
        'start_cursor',
        'scroll_id',
        'after',
        'page',
        'page_number',
      ],
      ...['page_num', 'page_index', 'page_no', 'pagenum', 'offset', 'search_offset', 'start_index'],
      ...['start', 'skip', 'from', 'next', 'marker', 'p'],
    ],
  },
  orientation: {
    type: 'word',
    names: ['orientation', 'orientations', 'aspect', 'aspect_ratio', 'shape', 'layout', 'format'],
    words: {
      horizontal: ['horizontal', 'landscape', 'wide'],
      vertical: ['vertical', 'portrait', 'tall'],
      square: ['square', 'squarish', 'squared'],
    },
  },
  imageType: {
    type: 'word',
    names: [
      ...['image_type', 'image_types', 'photo_type', 'picture_type', 'graphical_styles'],
      ...[
        'graphical_style',
        'style',
        'media_type',
        'content_type',
        'type',
        'category',
        'asset_type',
      ],
    ],
    words: {
      photo: ['photo', 'photos', 'photograph', 'photographs', 'photography', 'picture'],
      illustration: ['illustration', 'illustrations', 'drawing', 'clipart', 'fine_art'],
      vector: ['vector', 'vectors', 'svg'],
    },
  },
  color: { type: 'text', names: ['color', 'colour', 'colors', 'colours', 'hex', 'dominant_color'] },
  categoryId: {
    type: 'text',
    names: ['category_id', 'category', 'categories', 'category_ids', 'cat', 'cat_id', 'subject'],
  },
  creators: {
    type: 'texts',
    names: [
      ...[
        'creators',
        'creator',
        'contributor',
        'contributors',
        'artist',
        'artists',
        'photographer',
      ],
      ...['photographers', 'author', 'authors', 'creator_name', 'artist_name', 'author_name'],
      ...['contributor_name', 'creator_id', 'contributor_id', 'username', 'user_name', 'user'],
    ],
  },
  peopleAge: { type: 'text', names: ['people_age', 'age', 'age_of_people', 'ages', 'age_group'] },
  peopleGender: { type: 'text', names: ['people_gender', 'gender', 'gender_of_people', 'genders'] },
  peopleNumber: {
    type: 'count',
    names: ['people_number', 'number_of_people', 'people_count', 'people', 'num_people'],
  },
  peopleEthnicity: {
    type: 'text',
    names: ['people_ethnicity', 'ethnicity', 'ethnicities', 'race', 'ethnic'],
  },
  modelReleased: {
    type: 'flag',
    names: [
      ...['model_released', 'people_model_released', 'model_release', 'has_model_release'],
      ...['has_releases', 'has_release', 'released', 'releases', 'release_status'],
    ],
  },
  minWidth: bound('min', 'width'),
  maxWidth: bound('max', 'width'),
  minHeight: bound('min', 'height'),
  maxHeight: bound('max', 'height'),
  minDuration: bound('min', 'duration'),
  maxDuration: bound('max', 'duration'),
  resolution: {
    type: 'word',
    names: ['resolution', 'video_resolution', 'definition', 'quality', 'video_quality'],
    words: {
      sd: ['sd', 'standard_definition', 'standard'],
      hd: ['hd', 'high_definition', 'high', '1080p', 'full_hd'],
      '4k': ['4k', 'uhd', 'ultra_hd', '2160p', '4_k'],
    },
  },
  safe: {
    type: 'flag',
    names: ['safe', 'safe_search', 'safesearch', 'is_safe', 'family_safe', 'exclude_nudity'],
  },
  editorial: { type: 'flag', names: ['editorial', 'is_editorial', 'editorial_only'] },
  aiGenerated: {
    type: 'flag',
    names: ['ai_generated', 'is_ai_generated', 'gentech', 'is_gentech', 'generative_ai'],
  },
  publishedFrom: {
    type: 'text',
    names: [
      ...['published_from', 'date_from', 'from_date', 'start_date', 'added_date_start'],
      ...['published_after', 'created_after', 'min_date', 'since', 'date_gte', 'from'],
    ],
  },
  publishedTo: {
    type: 'text',
    names: [
      ...['published_to', 'date_to', 'to_date', 'end_date', 'added_date_end'],
      ...['published_before', 'created_before', 'max_date', 'until', 'date_lte', 'to'],
    ],
  },
  sort: {
    type: 'word',
    names: ['sort', 'sort_by', 'sort_order', 'order_by', 'sorting', 'sortby', 'orderby', 'order'],
    words: {
      relevance: NEAREST,
      newest: NEWEST,
      oldest: ['oldest', 'earliest', 'date_asc'],
      popular: POPULAR,
      random: ['random', 'shuffle'],
    },
  },
  language: {
    type: 'text',
    names: ['language', 'lang', 'locale', 'language_code', 'languages', 'hl', 'culture'],
  },
}

/** A limit of a measure: `min_width`, `width_from`, `width_gte`, … */
function bound(side: 'min' | 'max', measure: string): OptionNames {
  const [short, long, from, comparison] =
    side === 'min'
      ? (['min', 'minimum', 'from', 'gte'] as const)
      : (['max', 'maximum', 'to', 'lte'] as const)
  const names = [
    `${short}_${measure}`,
    `${measure}_${short}`,
    `${long}_${measure}`,
    `${measure}_${long}`,
    `${measure}_${from}`,
    `${from}_${measure}`,
    `${measure}_${comparison}`,
  ]
  return { type: 'count', names }
}
