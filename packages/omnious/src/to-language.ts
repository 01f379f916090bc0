import { lookUpLanguage } from '@picturedesk/transport'
import { listTaggingResults } from './generated/operations.ts'
import { manifest } from './manifest.ts'

const LANGUAGES = listTaggingResults.headers['accept-language'].enum

/**
 * The language of labels for a BCP 47 tag: `ko-KR` → `ko`.
 * @param tag Default: `en`.
 * @throws InvalidArgumentError naming the languages that Omnious has
 */
export function toLanguage(tag = 'en'): (typeof LANGUAGES)[number] {
  return lookUpLanguage(manifest.id, LANGUAGES, tag)
}
