import { usageError } from '@picturedesk/command-line'

/** Options of a vendor's call that both kinds of work have. */
export function callOptionsOf(values: {
  readonly language?: string | undefined
  readonly detection?: readonly string[] | undefined
  readonly 'vendor-options'?: string | undefined
}) {
  return {
    language: languageOf(values.language),
    detections: values.detection,
    vendorOptions: vendorOptionsOf(values['vendor-options']),
  }
}

/** A vendor without a choice of languages would take any text, and only warn. */
function languageOf(tag: string | undefined): string | undefined {
  if (tag === undefined || isLanguageTag(tag)) return tag
  throw usageError(`--language must be a language tag, such as ko or en-GB. Received "${tag}".`)
}

function isLanguageTag(tag: string): boolean {
  try {
    return Intl.getCanonicalLocales(tag).length === 1
  } catch {
    return false
  }
}

function vendorOptionsOf(text: string | undefined): Record<string, object> | undefined {
  if (text === undefined) return undefined
  const expected = 'Expected JSON such as {"omnious": {"album": "spring"}}.'
  let value: unknown
  try {
    value = JSON.parse(text)
  } catch {
    throw usageError(`--vendor-options is not JSON. ${expected}`)
  }
  const isObject = (one: unknown): one is Record<string, object> =>
    typeof one === 'object' && one !== null && !Array.isArray(one)
  if (!isObject(value) || !Object.values(value).every(isObject))
    throw usageError(`--vendor-options must have an object for each vendor. ${expected}`)
  return value
}
