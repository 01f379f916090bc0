import type { AssetQuery } from '@picturedesk/provider'
import { type OptionMap, pagingOptions, theOnly } from '@picturedesk/transport'
import { paging } from './generated/operations.ts'
import type { HellorfKind } from './kinds.ts'

/** The options of a search that only Hellorf has: `vendorOptions.hellorf`. */
export interface HellorfSearchOptions {
  /** Only pictures of Chinese contributors. For images only. */
  readonly domesticOnly?: boolean | undefined
  /** Exact width in pixels. For images only. */
  readonly width?: number | undefined
  /** Exact height in pixels. For images only. */
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

/** Hellorf takes booleans as 1 and 0. Anything else stays as it is, for the check of parameters to refuse. */
function toDigit(flag: unknown): unknown {
  return typeof flag === 'boolean' ? Number(flag) : flag
}

/** The options that all kinds have. */
const common: OptionMap<AssetQuery> = {
  kind: null,
  text: 'keyword',
  ...pagingOptions(paging),
}

/** Hellorf's parameters for the options of a search, by kind. */
export const searchOptions: Readonly<Record<HellorfKind, OptionMap<AssetQuery>>> = {
  image: {
    ...common,
    categoryId: 'category',
    imageType: ['image_type', theOnly],
    color: ['color', (color: string) => String(color).toLowerCase()],
    orientation: 'orientation',
    peopleAge: 'people_age',
    peopleGender: 'people_gender',
    peopleNumber: [
      'people_number',
      (people: unknown) => (typeof people === 'number' ? String(people) : people),
    ],
    peopleEthnicity: 'people_ethnicity',
    modelReleased: ['people_model_released', toDigit],
    // The parameter takes one name only.
    creators: ['contributor', theOnly],
    minWidth: 'width_from',
    maxWidth: 'width_to',
    minHeight: 'height_from',
    maxHeight: 'height_to',
    sort: 'sort',
  },
  video: {
    ...common,
    resolution: ['resolution', { sd: 'standard_definition', hd: 'high_definition', '4k': '4k' }],
    // Hellorf can search for released videos, but not for unreleased ones.
    modelReleased: [
      'people_model_released',
      (released: boolean) => (released === false ? undefined : toDigit(released)),
    ],
    minDuration: 'start_duration',
    maxDuration: 'end_duration',
  },
}

/** Hellorf's parameters for its own options, by kind. */
export const ownOptions: Readonly<Record<HellorfKind, OptionMap<HellorfSearchOptions>>> = {
  image: { domesticOnly: ['origin', toDigit], width: 'width', height: 'height' },
  video: {},
}
