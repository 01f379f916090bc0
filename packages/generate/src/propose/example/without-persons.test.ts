import { expect, test } from 'vitest'
import { isPersonal, withoutPersons } from './without-persons.ts'

test.each([
  ['ask kim.min@ogq.me now', 'ask someone@example.org now'],
  ['https://a.test/?to=kim%40ogq.me', 'https://a.test/?to=someone@example.org'],
  ['https://kim:pass@a.test/x', 'https://a.test/x'],
  [
    'https://cdn.test/1.jpg?w=300&Expires=1700000000&Signature=aB3~x&Key-Pair-Id=K1',
    'https://cdn.test/1.jpg?w=300&Expires=redacted&Signature=redacted&Key-Pair-Id=redacted',
  ],
  [
    'https://cdn.test/1.jpg?v=9f8e7d6c5b4a39281706f5e4d3c2b1a0',
    'https://cdn.test/1.jpg?v=redacted',
  ],
  ['https://a.test/cb#access_token=abc&x=1', 'https://a.test/cb#access_token=redacted&x=1'],
  ['eyJhbGciOiJIUzI1NiJ9.eyJzdWIiOiIxIn0.c2ln', 'redacted'],
  ['Bearer abcdefgh12345', 'Bearer redacted'],
  ['from 203.0.113.77', 'from 192.0.2.1'],
])('%s is shown as %s', (text, shown) => {
  expect(withoutPersons(text)).toBe(shown)
})

test.each([
  'https://preview.files.api.ogq.me/web/test/some_image.png?format=c240_240',
  '제주 바다의 일출',
  'version 1.2.3',
])('%s stays as it is', (text) => {
  expect(withoutPersons(text)).toBe(text)
})

test.each([
  'email',
  'userEmail',
  'user_id',
  'userName',
  'accessToken',
  'api_key',
  'phoneNumber',
  'buyerName',
  'IP',
])('%s is personal', (name) => expect(isPersonal(name)).toBe(true))

test.each(['id', 'title', 'contentId', 'name', 'keywords', 'pageSize', 'imageUrl', 'description'])(
  '%s is not personal',
  (name) => expect(isPersonal(name)).toBe(false),
)
