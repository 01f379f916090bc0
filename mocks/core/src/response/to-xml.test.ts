import { expect, test } from 'vitest'
import { isJsonObject, type JsonObject } from '../spec/openapi-document.ts'
import { toXml, type XmlSchema } from './to-xml.ts'

/** A schema without references. */
function schemaOf(node: JsonObject, name?: string): XmlSchema {
  const inner = (value: unknown): XmlSchema | undefined =>
    isJsonObject(value) ? schemaOf(value) : undefined
  const properties = isJsonObject(node['properties']) ? node['properties'] : {}
  return {
    node,
    name,
    property: (key) => inner(properties[key]),
    items: () => inner(node['items']),
  }
}

const xml = (value: unknown, node?: JsonObject, name?: string): string =>
  toXml(value, node && schemaOf(node, name)).replace(
    /^<\?xml version="1.0" encoding="UTF-8"\?>\n/,
    '',
  )

test('begins as an XML document', () => {
  expect(toXml('a')).toBe('<?xml version="1.0" encoding="UTF-8"?>\n<root>a</root>')
})

test.each<[unknown, JsonObject | undefined, string]>([
  ['a', { xml: { name: 'title' } }, '<title>a</title>'],
  ['a', { xml: 'odd' }, '<root>a</root>'],
  ['a', { xml: { name: 7 } }, '<root>a</root>'],
  [7, undefined, '<root>7</root>'],
  [null, undefined, '<root>null</root>'],
  [{ a: 1, b: null, c: undefined, d: false }, undefined, '<root><a>1</a><d>false</d></root>'],
  [{ a: { b: 'c' } }, undefined, '<root><a><b>c</b></a></root>'],
  [{ a: [1, 2] }, undefined, '<root><a>1</a><a>2</a></root>'],
  [{ a: [] }, undefined, '<root></root>'],
  [[1, 2], undefined, '<root><item>1</item><item>2</item></root>'],
  [[1], { xml: { name: 'list' }, items: { xml: { name: 'one' } } }, '<list><one>1</one></list>'],
  [
    { a: 1, b: 'x"y' },
    { properties: { b: { xml: { attribute: true } } } },
    '<root b="x&quot;y"><a>1</a></root>',
  ],
  [
    { a: 1 },
    { properties: { a: { xml: { attribute: true, name: 'id', prefix: 'p' } } } },
    '<root p:id="1"></root>',
  ],
  [
    { a: { b: 1 } },
    { properties: { a: { xml: { attribute: true } } } },
    '<root a="{&quot;b&quot;:1}"></root>',
  ],
  [{ a: 1 }, { properties: { a: { xml: { attribute: 'yes' } } } }, '<root><a>1</a></root>'],
  [
    { a: [1, 2] },
    { properties: { a: { xml: { wrapped: true, name: 'all' }, items: { xml: { name: 'one' } } } } },
    '<root><all><one>1</one><one>2</one></all></root>',
  ],
  [
    { a: [1] },
    { properties: { a: { xml: { name: 'all' }, items: { xml: { name: 'one' } } } } },
    '<root><one>1</one></root>',
  ],
  [{ a: [1] }, { properties: { a: { xml: { wrapped: true } } } }, '<root><a><a>1</a></a></root>'],
  ['a', { xml: { namespace: 'urn:a&b' } }, '<root xmlns="urn:a&amp;b">a</root>'],
  ['a', { xml: { namespace: 'urn:a', prefix: 'p' } }, '<p:root xmlns:p="urn:a">a</p:root>'],
  ['a', { xml: { namespace: '', prefix: '' } }, '<root>a</root>'],
  ['a', { xml: { prefix: 7, namespace: 7 } }, '<root>a</root>'],
  [
    { a: [1] },
    { properties: { a: { xml: { wrapped: true, namespace: 'urn:a', prefix: 'p' } } } },
    '<root><p:a xmlns:p="urn:a"><a>1</a></p:a></root>',
  ],
  ['<a> & "b"', undefined, '<root>&lt;a&gt; &amp; &quot;b&quot;</root>'],
  ['a\u0000b\tc\u{1f600}', undefined, '<root>a\ufffdb\tc\u{1f600}</root>'],
  [{ 'a b': 1, '7': 2, 'é-.': 3 }, undefined, '<root><_7>2</_7><a_b>1</a_b><é-.>3</é-.></root>'],
])('%j with %j', (value, node, expected) => {
  expect(xml(value, node)).toBe(expected)
})

test('the name of the schema names the element, unless its xml does', () => {
  expect(xml('a', {}, 'Book')).toBe('<Book>a</Book>')
  expect(xml('a', { xml: { name: 'book' } }, 'Book')).toBe('<book>a</book>')
})

test('items of a list are named after their schema', () => {
  const items: XmlSchema = schemaOf({}, 'Book')
  const list: XmlSchema = { ...schemaOf({}, 'Books'), items: () => items }
  expect(toXml([1], list)).toContain('<Books><Book>1</Book></Books>')
})
