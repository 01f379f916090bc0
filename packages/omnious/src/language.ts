import { InvalidArgumentError } from '@picturedesk/provider'
import { operations } from './generated/operations.ts'

const LANGUAGES = operations.listTaggingResults.headers['accept-language'].enum

/**
 * The vendor's language for a BCP 47 tag, by its primary subtag: `ko-KR` → `ko`.
 * @throws InvalidArgumentError for a language that labels do not come in
 */
export function toVendorLanguage(language = 'en'): (typeof LANGUAGES)[number] {
  const primary = String(language).toLowerCase().split('-')[0]
  const found = LANGUAGES.find((known) => known === primary)
  if (found !== undefined) return found
  throw new InvalidArgumentError({
    provider: 'omnious',
    field: 'language',
    allowed: `a BCP 47 tag of one of ${LANGUAGES.join(', ')}`,
    value: language,
  })
}
