import { type Kind, memberOf } from '@picturedesk/openapi'

export type OpenApiObject = Readonly<Record<string, unknown>>

/** Gives what stands in place of an object, whose members are done already. */
export type MapObject = (object: OpenApiObject, kind: Kind, pointer: string) => OpenApiObject

/** A copy of a document in which each of its objects is replaced. What stands in examples and other data stays. */
export function mapObjects<Document extends object>(document: Document, map: MapObject): Document {
  return mapped(document, 'document', '#', map) as Document
}

function mapped(given: unknown, kind: Kind, pointer: string, map: MapObject): unknown {
  if (!isObject(given)) return given
  const copy: Record<string, unknown> = { ...given }
  for (const [key, inner] of Object.entries(given)) {
    const member = memberOf(kind, key)
    if (member === undefined || typeof inner !== 'object' || inner === null) continue
    const [form, its] = member
    const at = `${pointer}/${escaped(key)}`
    if (form === 'one' && !Array.isArray(inner)) copy[key] = mapped(inner, its, at, map)
    else if (Array.isArray(inner))
      copy[key] = inner.map((one, index) => mapped(one, its, `${at}/${index}`, map))
    else
      copy[key] = Object.fromEntries(
        Object.entries(inner).map(([name, one]) => [
          name,
          mapped(one, its, `${at}/${escaped(name)}`, map),
        ]),
      )
  }
  return map(copy, kind, pointer)
}

export function isObject(value: unknown): value is OpenApiObject {
  return typeof value === 'object' && value !== null && !Array.isArray(value)
}

function escaped(key: string): string {
  return key.replaceAll('~', '~0').replaceAll('/', '~1')
}
