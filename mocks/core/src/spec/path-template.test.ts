import { expect, test } from 'vitest'
import { PathTemplate } from './path-template.ts'

const rank = (template: string, path: string): string | undefined =>
  new PathTemplate(template).rank(path.split('/'))

test.each([
  ['/books/{id}', '/books/7', '002'],
  ['/books/latest', '/books/latest', '000'],
  ['/files/{name}.{format}', '/files/a.json', '001'],
  ['/files/report.{format}', '/files/report.csv', '001'],
  ['/books/{id}', '/books/', undefined],
  ['/books/{id}', '/books', undefined],
  ['/books/{id}', '/books/7/8', undefined],
  ['/files/{name}.json', '/files/a.xml', undefined],
  ['/files/{name}.json', '/files/ajson', undefined],
])('%s and %s: %s', (template, path, expected) => {
  expect(rank(template, path)).toBe(expected)
})

test('reads parameters as they are written', () => {
  expect(new PathTemplate('/a/{b}/{c}.{d}').read('/a/x%20y/report.v2.json')).toEqual([
    ['b', 'x%20y'],
    ['c', 'report.v2'],
    ['d', 'json'],
  ])
})

test('replaces what is to be replaced, in a path that matches', () => {
  const template = new PathTemplate('/users/{user}/books/{book}')
  const hide = (name: string): string | undefined => (name === 'user' ? '*' : undefined)
  expect(template.replace('/users/u-1/books/7', hide)).toBe('/users/*/books/7')
  expect(template.replace('/users/u-1', hide)).toBe('/users/u-1')
})
