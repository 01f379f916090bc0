import { describe, expect, test } from 'vitest'
import type { Parameter } from '../documents/operations.ts'
import { writeParameter } from './write-parameter.ts'

const list = ['blue', 'black', 'brown']
const object = { R: 100, G: 200 }

const parameter = (place: Parameter['in'], style: string, explode: boolean): Parameter => ({
  ...{ name: 'color', in: place, style, explode },
  ...{ required: true, allowReserved: false, schema: undefined, mediaType: undefined },
})

/** The table of styles in the OpenAPI specification. */
describe('a value is written as the OpenAPI specification says', () => {
  test.each([
    ['path', 'matrix', false, list, ';color=blue,black,brown'],
    ['path', 'matrix', true, list, ';color=blue;color=black;color=brown'],
    ['path', 'matrix', false, object, ';color=R,100,G,200'],
    ['path', 'matrix', true, object, ';R=100;G=200'],
    ['path', 'label', false, list, '.blue,black,brown'],
    ['path', 'label', true, list, '.blue.black.brown'],
    ['path', 'label', true, object, '.R=100.G=200'],
    ['path', 'simple', false, list, 'blue,black,brown'],
    ['path', 'simple', false, object, 'R,100,G,200'],
    ['path', 'simple', true, object, 'R=100,G=200'],
    ['path', 'simple', false, 'a/b', 'a%2Fb'],
    ['header', 'simple', false, list, 'blue,black,brown'],
  ] as const)('%s, %s, explode %s: %j is %s', (place, style, explode, value, text) => {
    expect(writeParameter(parameter(place, style, explode), value)).toEqual({ kind: place, text })
  })

  test.each([
    ['form', false, list, ['color=blue,black,brown']],
    ['form', true, list, ['color=blue', 'color=black', 'color=brown']],
    ['form', false, object, ['color=R,100,G,200']],
    ['form', true, object, ['R=100', 'G=200']],
    ['spaceDelimited', false, list, ['color=blue%20black%20brown']],
    ['pipeDelimited', false, list, ['color=blue|black|brown']],
    ['deepObject', true, object, ['color[R]=100', 'color[G]=200']],
  ] as const)('query, %s, explode %s: %j is %j', (style, explode, value, pairs) => {
    expect(writeParameter(parameter('query', style, explode), value)).toEqual({
      kind: 'query',
      pairs,
    })
  })

  test('a parameter with content is JSON', () => {
    const json = { ...parameter('query', 'form', true), mediaType: 'application/json' }
    expect(writeParameter(json, { a: 1 })).toEqual({
      kind: 'query',
      pairs: ['color=%7B%22a%22%3A1%7D'],
    })
  })

  test.each([[[]], [{}], [[[1]]], [{ a: [1] }], [null]])('%j has no written form', (value) => {
    expect(writeParameter(parameter('query', 'form', true), value)).toBeUndefined()
  })
})
