import type { JsonObject } from '@picturedesk/mocks'

/** What narrows a search down; a list is met by any of its members. */
export interface ImageFilter {
  readonly license?: readonly string[] | undefined
  /** Groups of licences, all of which have to have it. */
  readonly licenseType?: readonly string[] | undefined
  readonly source?: readonly string[] | undefined
  readonly excludedSource?: readonly string[] | undefined
  readonly category?: readonly string[] | undefined
  readonly extension?: readonly string[] | undefined
  readonly aspectRatio?: readonly string[] | undefined
  readonly size?: readonly string[] | undefined
  /** Whether sensitive images pass. */
  readonly mature: boolean
}

/** Pixels up to which an image is small, and medium (assumed). */
const SMALL = 640 * 480
const MEDIUM = 1600 * 900

/** Whether an image passes. */
export function passes(image: JsonObject, filter: ImageFilter): boolean {
  const license = String(image['license'])
  const among = (list: readonly string[] | undefined, value: unknown): boolean =>
    list === undefined || list.includes(String(value))
  return (
    (filter.mature || image['mature'] !== true) &&
    among(filter.license, license) &&
    (filter.licenseType ?? []).every((group) => belongsTo(license, group)) &&
    among(filter.source, image['source']) &&
    !(filter.excludedSource ?? []).includes(String(image['source'])) &&
    among(filter.category, image['category']) &&
    among(filter.extension, image['filetype']) &&
    among(filter.aspectRatio, shapeOf(image)) &&
    among(filter.size, sizeOf(image))
  )
}

function belongsTo(license: string, group: string): boolean {
  switch (group) {
    case 'all-cc':
      return license !== 'pdm'
    case 'commercial':
      return !license.includes('nc')
    case 'modification':
      return !license.includes('nd')
    default:
      return true
  }
}

function shapeOf({ width, height }: JsonObject): string | undefined {
  if (typeof width !== 'number' || typeof height !== 'number') return undefined
  if (width === height) return 'square'
  return width > height ? 'wide' : 'tall'
}

function sizeOf({ width, height }: JsonObject): string | undefined {
  if (typeof width !== 'number' || typeof height !== 'number') return undefined
  if (width * height <= SMALL) return 'small'
  return width * height <= MEDIUM ? 'medium' : 'large'
}
