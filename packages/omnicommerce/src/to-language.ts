import { InvalidArgumentError } from '@picturedesk/provider'
import type { Wire } from './generated/operations.ts'
import { manifest } from './manifest.ts'

export type Language = Wire['getModeration']['header']['Accept-Language']

/** BCP 47 → the vendor's word. British English is `en-UK` there, which BCP 47 does not have. */
const LANGUAGES: ReadonlyMap<string, Language> = new Map([
  ['ko', 'KO'],
  ['ko-KR', 'ko-KR'],
  ['en', 'EN'],
  ['en-US', 'en-US'],
  ['en-GB', 'en-UK'],
  ['zh', 'ZH'],
  ['ja', 'JA'],
])

/**
 * The vendor's word for a language: that of the tag or, as RFC 4647 looks up, of its longest
 * beginning, so that `ja-JP` is Japanese.
 * @throws InvalidArgumentError listing what there is
 */
export function toLanguage(tag = 'en-US'): Language {
  const wanted = String(tag).toLowerCase().split('-')
  for (; wanted.length > 0; wanted.pop())
    for (const [known, language] of LANGUAGES)
      if (known.toLowerCase() === wanted.join('-')) return language
  throw new InvalidArgumentError({
    provider: manifest.id,
    field: 'language',
    allowed: `a BCP 47 tag that is or begins with one of ${[...LANGUAGES.keys()].join(', ')}`,
    value: tag,
  })
}
