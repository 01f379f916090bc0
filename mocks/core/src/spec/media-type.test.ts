import { expect, test } from 'vitest'
import { isJson, isXml, matches, mediaParameter, mediaTypeOf, rangesFor } from './media-type.ts'

test.each([
  ['Application/JSON; charset=utf-8', 'application/json'],
  [' text/plain ', 'text/plain'],
  ['', ''],
  [null, ''],
  [undefined, ''],
])('the type of %j is %j', (contentType, expected) => {
  expect(mediaTypeOf(contentType)).toBe(expected)
})

test.each<[string, boolean, boolean]>([
  ['application/json', true, false],
  ['TEXT/JSON; a=b', true, false],
  ['application/problem+json', true, false],
  ['application/xml', false, true],
  ['text/xml; charset=utf-8', false, true],
  ['image/svg+xml', false, true],
  ['application/jsonp', false, false],
  ['x-application/json', false, false],
  ['application/a+jsonp', false, false],
  ['application/json-seq', false, false],
  ['x-text/xml', false, false],
  ['text/xml-dtd', false, false],
  ['application/a+xmlx', false, false],
  ['text/html', false, false],
])('%s is JSON: %s, XML: %s', (type, json, xml) => {
  expect([isJson(type), isXml(type)]).toEqual([json, xml])
})

test.each([
  ['image/png', 'image/png', true],
  ['Image/PNG; q=1', 'image/png', true],
  ['image/png', 'image/gif', false],
  ['audio/png', 'image/png', false],
  ['image/*', 'image/png', true],
  ['*/png', 'image/png', true],
  ['*/*', 'image/png', true],
])('%s takes %s: %s', (range, type, expected) => {
  expect(matches(range, type)).toBe(expected)
})

test('of the ranges that a type falls under, the most exact comes first', () => {
  const ranges = ['*/*', 'text/plain', 'image/*', 'image/png']
  expect(rangesFor(ranges, 'image/png')).toEqual(['image/png', 'image/*', '*/*'])
  expect(rangesFor(ranges, 'audio/ogg')).toEqual(['*/*'])
  expect(rangesFor(['text/plain'], 'image/png')).toEqual([])
})

test.each<[string, string | undefined]>([
  ['multipart/form-data; boundary=abc', 'abc'],
  ['multipart/form-data; charset=utf-8 ;BOUNDARY = "a \\"b\\" ;c"', 'a "b" ;c'],
  ['multipart/form-data; boundary=""', ''],
  ['multipart/form-data; my-boundary=abc', undefined],
  ['multipart/form-data', undefined],
])('the boundary of %s is %j', (contentType, expected) => {
  expect(mediaParameter(contentType, 'boundary')).toBe(expected)
})
