import { expect, test } from 'vitest'
import { TextPlaces } from './text-places.ts'

const YAML = `# A comment.
paths:
  /a/{id}:
    get:
      responses:
        200: &ok { description: Fine }
        "201": *ok
      tags: [one, two]
      parameters:
        - name: id
          in: path
`

test.each([
  ['a key', ['paths', '/a/{id}', 'get'], 4, 5],
  ['a key that looks like a number', ['paths', '/a/{id}', 'get', 'responses', '200'], 6, 9],
  ['a member in one line', ['paths', '/a/{id}', 'get', 'responses', '200', 'description'], 6, 20],
  [
    'a member behind an alias',
    ['paths', '/a/{id}', 'get', 'responses', '201', 'description'],
    6,
    20,
  ],
  ['an entry of a list', ['paths', '/a/{id}', 'get', 'tags', 1], 8, 19],
  ['a member of an entry', ['paths', '/a/{id}', 'get', 'parameters', 0, 'in'], 11, 11],
  ['what is missing, by what is around it', ['paths', '/a/{id}', 'get', 'summary'], 4, 5],
  ['the whole', [], 2, 1],
])('%s', (_, path, line, column) => {
  expect(new TextPlaces(YAML).at(path)).toEqual({ line, column })
})

test('JSON is read alike', () => {
  expect(new TextPlaces('{\n  "a": {\n    "b": [1,\n      2]\n  }\n}').at(['a', 'b', 1])).toEqual({
    line: 4,
    column: 7,
  })
})

test('an empty text has a first line', () => {
  expect(new TextPlaces('').at(['a'])).toEqual({ line: 1, column: 1 })
})
