const ADDRESSES = /(^|[a-z])url$|^(license|acquireLicensePage)$/i
const TIMES = /(At|Until)$/
const TEXTS =
  /^(title|description|name|creditText|copyrightNotice|imageType|group|type|size|contentSize|format|licensee|endUser|mediaType|detection|album|currency|amount|provider|role|status)$/
const IDS = /^(id|assetId|productId|taskId)$/
const FLAGS = /^(editorial|modelReleased|propertyReleased|watermarked|recovered|ok)$/
const LISTS =
  /^(keywords|categoryIds|renditions|offers|items|warnings|covers|tags|objects|refused)$/
const NUMBERS =
  /^(width|height|maxWidth|maxHeight|aspectRatio|duration|dpi|total|assetCount|approximateBytes|confidence|ordering|accepted|done|processing|failed)$/
/** A purchase without an offer, and a label without an id, say so by an empty text. */
const MAY_BE_EMPTY = /(^|\.)(offer|tags\[\d+\])\.id$/
/** Members that are the vendor's own, whatever they are. */
const FOREIGN = new Set(['raw', 'metadata', 'error', 'bytes'])
/** RFC 3339. */
const TIME = /^\d{4}-\d{2}-\d{2}T\d{2}:\d{2}:\d{2}(\.\d+)?(Z|[+-]\d{2}:\d{2})$/

/** Members of a result that the model forbids, whatever the vendor sent: path and what is there. */
export function unsoundMembers(value: unknown, place = '', name = ''): string[] {
  if (value === undefined || FOREIGN.has(name)) return []
  const bad = (): string[] => [`${place} is ${JSON.stringify(value) ?? String(value)}`]
  if (typeof value === 'number' && !(Number.isFinite(value) && value >= 0)) return bad()
  if (IDS.test(name) && !(typeof value === 'string' && (value !== '' || MAY_BE_EMPTY.test(place))))
    return bad()
  if (TEXTS.test(name) && typeof value !== 'string') return bad()
  if (FLAGS.test(name) && typeof value !== 'boolean') return bad()
  if (LISTS.test(name) && !Array.isArray(value)) return bad()
  if (NUMBERS.test(name) && typeof value !== 'number') return bad()
  if (name === 'amount' && !/^\d+(\.\d+)?$/.test(String(value))) return bad()
  if (name === 'total' && !Number.isInteger(value)) return bad()
  if (ADDRESSES.test(name) && !isAddress(value)) return bad()
  if (TIMES.test(name) && !isTime(value)) return bad()
  if (Array.isArray(value)) {
    if (/^(keywords|categoryIds)$/.test(name) && value.some((word) => typeof word !== 'string'))
      return bad()
    return value.flatMap((item: unknown, index) => unsoundMembers(item, `${place}[${index}]`))
  }
  if (typeof value !== 'object' || value === null) return value === null ? bad() : []
  return Object.entries(value).flatMap(([member, inner]) =>
    unsoundMembers(inner, place === '' ? member : `${place}.${member}`, member),
  )
}

function isAddress(value: unknown): boolean {
  return (
    typeof value === 'string' &&
    URL.canParse(value) &&
    ['http:', 'https:'].includes(new URL(value).protocol)
  )
}

function isTime(value: unknown): boolean {
  return typeof value === 'string' && TIME.test(value) && !Number.isNaN(Date.parse(value))
}
