import { expect, test } from 'vitest'
import { documentListProblems } from './document-list-problems.ts'

const page = { title: 'Page', url: 'https://v.example/page', read: '2026-11-27' }

test('documents with title, address and day have no problem', () => {
  expect(documentListProblems({})).toEqual([])
  const copied = { ...page, url: 'http://v.example', copy: 'page.txt', edition: 'undated' }
  expect(documentListProblems({ page, copied })).toEqual([])
})

test.each<[string, unknown, string[], string]>([
  ['that is a list', [page], [], 'Expected documents by their names.'],
  ['with a text', { page: 'https://v.example' }, ['page'], 'Write { title, url, read'],
  ['without title', { page: { ...page, title: undefined } }, ['page'], 'has no title.'],
  ['without address', { page: { ...page, url: undefined } }, ['page'], 'has no url.'],
  ['without day', { page: { ...page, read: undefined } }, ['page'], 'has no read.'],
  ['with a wrong day', { page: { ...page, read: '27.11.2026' } }, ['page', 'read'], 'a date'],
  ['with no such day', { page: { ...page, read: '2026-11-31' } }, ['page', 'read'], '-11-31"'],
  ['with a path', { page: { ...page, url: 'page.txt' } }, ['page', 'url'], 'begins with https'],
  ['with half an address', { page: { ...page, url: 'https://' } }, ['page', 'url'], 'https://'],
  ['with an empty copy', { page: { ...page, copy: '' } }, ['page', 'copy'], 'a text'],
  ['with an unknown member', { page: { ...page, date: 'x' } }, ['page', 'date'], 'Known: title, '],
])('a list %s has one problem, at its place', (_, documents, path, message) => {
  expect(documentListProblems(documents)).toEqual([
    { path, message: expect.stringContaining(message) },
  ])
})
