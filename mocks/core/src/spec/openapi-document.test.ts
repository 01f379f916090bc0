import { expect, test } from 'vitest'
import { child, items, locate } from './openapi-document.ts'

const document = {
  a: { $ref: '#/b~1c/d%20e' },
  'b/c': { 'd e': { value: 1 } },
  list: [{ $ref: '#/a' }, 'text', { value: 2 }],
  lost: { $ref: '#/nowhere' },
  circle: { $ref: '#/circle' },
  ping: { $ref: '#/pong' },
  pong: { $ref: '#/ping' },
  anchor: { $ref: '#somewhere' },
  tree: { parent: { $ref: '#/tree' }, forest: { $ref: '#/treeHouse' } },
  treeHouse: { rooms: { first: { $ref: '#/tree' } } },
  other: { $ref: 'other.yaml#/x' },
}

test('follows references and says where they lead', () => {
  expect(locate(document, '/a')).toEqual({ node: { value: 1 }, pointer: '/b~1c/d e' })
})

test('follows the references in a list, and passes over what is no object', () => {
  const root = { node: document, pointer: '' }
  expect(items(document, root, 'list').map(({ node }) => node)).toEqual([
    { value: 1 },
    { value: 2 },
  ])
  expect(items(document, root, 'a')).toEqual([])
  expect(child(document, root, 'missing')).toBeUndefined()
})

test('says which reference leads nowhere, to itself or to another file', () => {
  expect(() => locate(document, '/lost')).toThrow('#/nowhere')
  expect(() => locate(document, '/circle')).toThrow('#/circle')
  expect(() => locate(document, '/ping')).toThrow('back to itself')
  expect(() => locate(document, '/anchor')).toThrow('no JSON pointer')
  expect(() => locate(document, '/other')).toThrow('other.yaml#/x')
})

test('follows a reference to what it stands in, as trees have it', () => {
  expect(locate(document, '/tree/parent').pointer).toBe('/tree')
  expect(locate(document, '/tree/parent/forest/rooms/first').pointer).toBe('/tree')
})
