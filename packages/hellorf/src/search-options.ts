import type { AssetKind, AssetQuery } from '@picturedesk/provider'
import { fromDigits, type OptionMap } from '@picturedesk/transport'

/** What only Hellorf can search by. */
export interface HellorfSearchOptions {
  /** Only pictures of Chinese contributors. Images only. */
  readonly domesticOnly?: boolean | undefined
  /** Exact width in pixels. Images only. */
  readonly width?: number | undefined
  /** Exact height in pixels. Images only. */
  readonly height?: number | undefined
}

/** A search with Hellorf's own options. */
export interface HellorfAssetQuery extends AssetQuery {
  readonly vendorOptions?:
    | (Readonly<Record<string, object | undefined>> & {
        readonly hellorf?: HellorfSearchOptions | undefined
      })
    | undefined
}

type Options = OptionMap<AssetQuery & HellorfSearchOptions>

/** What the search itself looks at. */
const common: Options = {
  kind: null,
  vendorOptions: null,
  text: 'keyword',
  perPage: 'per_page',
  cursor: ['page', fromDigits],
}

/** Hellorf's words for the options of a search, by kind. */
export const searchOptions: Readonly<Record<AssetKind, Options>> = {
  image: {
    ...common,
    categoryId: 'category',
    imageType: 'image_type',
    color: ['color', (color: string) => color.toLowerCase()],
    orientation: 'orientation',
    peopleAge: 'people_age',
    peopleGender: 'people_gender',
    peopleNumber: ['people_number', String],
    peopleEthnicity: 'people_ethnicity',
    modelReleased: ['people_model_released', Number],
    // one name is all that it takes
    creators: ['contributor', ([name, ...more]: readonly string[]) => (more[0] ? undefined : name)],
    minWidth: 'width_from',
    maxWidth: 'width_to',
    minHeight: 'height_from',
    maxHeight: 'height_to',
    sort: 'sort',
    domesticOnly: ['origin', Number],
    width: 'width',
    height: 'height',
  },
  video: {
    ...common,
    resolution: ['resolution', { sd: 'standard_definition', hd: 'high_definition', '4k': '4k' }],
    modelReleased: ['people_model_released', (released: boolean) => (released ? 1 : undefined)],
    minDuration: 'start_duration',
    maxDuration: 'end_duration',
  },
}
