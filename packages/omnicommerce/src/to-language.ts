import { lookUpLanguage } from '@picturedesk/transport'
import type { Wire } from './generated/operations.ts'
import { manifest } from './manifest.ts'

export type Language = Wire['getModeration']['header']['Accept-Language']

/** BCP 47 tag → OmniCommerce's word. It calls British English `en-UK`, which BCP 47 does not have. */
const LANGUAGES = {
  ko: 'KO',
  'ko-KR': 'ko-KR',
  en: 'EN',
  'en-US': 'en-US',
  'en-GB': 'en-UK',
  zh: 'ZH',
  ja: 'JA',
} as const satisfies Readonly<Record<string, Language>>

const TAGS = Object.keys(LANGUAGES) as (keyof typeof LANGUAGES)[]

/**
 * OmniCommerce's word for a BCP 47 tag: `ja-JP` → `JA`.
 * @param tag Default: `en-US`.
 * @throws InvalidArgumentError naming the languages that OmniCommerce has
 */
export function toLanguage(tag = 'en-US'): Language {
  return LANGUAGES[lookUpLanguage(manifest.id, TAGS, tag)]
}
