import { isJsonObject, type JsonObject } from '../spec/openapi-document.ts'

/** How a schema is looked into: with its references followed. */
export interface XmlSchema {
  readonly node: JsonObject
  /** The name of the schema among the components, which names its element. */
  readonly name: string | undefined
  property(name: string): XmlSchema | undefined
  items(): XmlSchema | undefined
}

/** A value as an XML document, in the form that the `xml` objects of its schema give. */
export function toXml(value: unknown, schema?: XmlSchema): string {
  const { name } = xmlOf(schema)
  const root = typeof name === 'string' ? name : (schema?.name ?? 'root')
  const body = Array.isArray(value)
    ? list(
        root,
        value,
        schema,
        { ...xmlOf(schema), wrapped: true },
        schema?.items()?.name ?? 'item',
      )
    : element(root, value, schema, xmlOf(schema))
  return `<?xml version="1.0" encoding="UTF-8"?>\n${body}`
}

function xmlOf(schema: XmlSchema | undefined): JsonObject {
  const xml = schema?.node['xml']
  return isJsonObject(xml) ? xml : {}
}

function element(
  name: string,
  value: unknown,
  schema: XmlSchema | undefined,
  xml: JsonObject,
): string {
  if (Array.isArray(value)) return list(name, value, schema, xml)
  const tag = qualified(name, xml)
  const namespace = namespaceOf(xml)
  if (!isJsonObject(value)) return `<${tag}${namespace}>${escapeText(value)}</${tag}>`
  let attributes = namespace
  let inner = ''
  for (const [key, member] of Object.entries(value)) {
    if (member === undefined || member === null) continue
    const property = schema?.property(key)
    const memberXml = xmlOf(property)
    const memberName = typeof memberXml['name'] === 'string' ? memberXml['name'] : key
    if (memberXml['attribute'] === true)
      attributes += ` ${qualified(memberName, memberXml)}="${escapeText(member)}"`
    else inner += element(memberName, member, property, memberXml)
  }
  return `<${tag}${attributes}>${inner}</${tag}>`
}

/** The items one after the other, in an element of their own when they are wrapped. */
function list(
  name: string,
  values: readonly unknown[],
  schema: XmlSchema | undefined,
  xml: JsonObject,
  itemName = name,
): string {
  const items = schema?.items()
  const itemXml = xmlOf(items)
  const wrapped = xml['wrapped'] === true
  const each = typeof itemXml['name'] === 'string' ? itemXml['name'] : itemName
  const inner = values.map((value) => element(each, value, items, itemXml)).join('')
  const tag = qualified(name, xml)
  return wrapped ? `<${tag}${namespaceOf(xml)}>${inner}</${tag}>` : inner
}

function qualified(name: string, { prefix }: JsonObject): string {
  const safe = name.replace(/[^\p{L}\p{N}_.-]/gu, '_').replace(/^(?=[^\p{L}_])/u, '_')
  return typeof prefix === 'string' && prefix !== '' ? `${prefix}:${safe}` : safe
}

function namespaceOf({ namespace, prefix }: JsonObject): string {
  if (typeof namespace !== 'string' || namespace === '') return ''
  const suffix = typeof prefix === 'string' && prefix !== '' ? `:${prefix}` : ''
  return ` xmlns${suffix}="${escapeText(namespace)}"`
}

function escapeText(value: unknown): string {
  const text = typeof value === 'object' && value !== null ? JSON.stringify(value) : String(value)
  return (
    text
      .replaceAll('&', '&amp;')
      .replaceAll('<', '&lt;')
      .replaceAll('>', '&gt;')
      .replaceAll('"', '&quot;')
      // Characters that XML 1.0 cannot have at all.
      .replace(/[^\t\n\r\u0020-\ud7ff\ue000-\ufffd\u{10000}-\u{10ffff}]/gu, '\ufffd')
  )
}
