import { InvalidArgumentError } from '@picturedesk/provider'
import { expect, test } from 'vitest'
import { lookUpLanguage } from './language.ts'

const known = ['ko', 'ko-KR', 'en', 'zh'] as const

test.each([
  ['ko', 'ko'],
  ['ko-KR', 'ko-KR'],
  ['ko-kr', 'ko-KR'],
  ['KO', 'ko'],
  ['ko-KP', 'ko'],
  ['zh-Hant-TW', 'zh'],
])('the tag %s finds the language %s', (tag, language) => {
  expect(lookUpLanguage('acme', known, tag)).toBe(language)
})

test.each(['fr', '', 'k', 'korean', '-ko', 7 as never])(
  'the tag %j is refused with the known languages',
  (tag) => {
    const look = (): unknown => lookUpLanguage('acme', known, tag)
    expect(look).toThrow(InvalidArgumentError)
    expect(look).toThrow(/acme: `language` must be a BCP 47 tag .* ko, ko-KR, en, zh\. Received/)
  },
)
