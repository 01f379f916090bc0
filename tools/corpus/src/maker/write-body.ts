import { at, follow, isObject, type JsonObject, objectOf } from '../documents/json.ts'
import type { Body } from '../documents/operations.ts'

export interface WrittenBody {
  readonly contentType: string
  readonly bytes: Uint8Array<ArrayBuffer>
  /** The text, to be shown. */
  readonly shown: string
}

const baseType = (mediaType: string): string => (mediaType.split(';')[0] ?? '').trim().toLowerCase()

export const isJsonType = (mediaType: string): boolean =>
  /^application\/(?:[\w.-]+\+)?json$/.test(baseType(mediaType)) || mediaType === '*/*'
export const isFormType = (mediaType: string): boolean =>
  baseType(mediaType) === 'application/x-www-form-urlencoded'
export const isMultipart = (mediaType: string): boolean =>
  baseType(mediaType) === 'multipart/form-data'
export const isText = (mediaType: string): boolean => /^text\/(?!xml)/.test(baseType(mediaType))
export const isXml = (mediaType: string): boolean => /[/+]xml$/.test(baseType(mediaType))

/** Writes a body in its media type; undefined where its form is not defined. */
export async function writeBody(
  document: JsonObject,
  body: Body,
  value: unknown,
): Promise<WrittenBody | undefined> {
  const { mediaType } = body
  if (isJsonType(mediaType)) {
    const contentType = mediaType === '*/*' ? 'application/json' : mediaType
    return ofText(contentType, JSON.stringify(value))
  }
  if (isFormType(mediaType)) {
    const pairs = isObject(value) ? formPairs(body, value) : undefined
    return pairs && ofText(mediaType, pairs.join('&'))
  }
  if (isMultipart(mediaType)) return isObject(value) ? multipart(document, body, value) : undefined
  if (isXml(mediaType)) return ofText(mediaType, '<a>b</a>')
  if (isText(mediaType))
    return ofText(mediaType, typeof value === 'string' && value !== '' ? value : 'text')
  const contentType = mediaType.includes('*') ? mediaType.replace('/*', '/png') : mediaType
  return ofText(contentType, 'bytes')
}

function ofText(contentType: string, text: string): WrittenBody {
  return { contentType, bytes: new TextEncoder().encode(text), shown: text }
}

const isPlain = (value: unknown): boolean => ['string', 'number', 'boolean'].includes(typeof value)
const encode = (value: unknown): string => encodeURIComponent(String(value))

function formPairs({ encoding }: Body, value: JsonObject): string[] | undefined {
  const pairs: string[] = []
  for (const [name, member] of Object.entries(value)) {
    const { style = 'form', explode = style === 'form' } = objectOf(encoding[name])
    const key = encode(name)
    if (isPlain(member)) pairs.push(`${key}=${encode(member)}`)
    else if (Array.isArray(member) && member.every(isPlain) && style === 'form')
      pairs.push(
        ...(explode === true
          ? member.map((item) => `${key}=${encode(item)}`)
          : [`${key}=${member.map(encode).join(',')}`]),
      )
    else if (isObject(member) && Object.values(member).every(isPlain) && style === 'deepObject')
      for (const [inner, part] of Object.entries(member))
        pairs.push(`${key}[${encode(inner)}]=${encode(part)}`)
    // Objects in a form have no form that all versions of OpenAPI agree on.
    else return undefined
  }
  return pairs
}

async function multipart(
  document: JsonObject,
  { mediaType, schema, encoding }: Body,
  value: JsonObject,
): Promise<WrittenBody | undefined> {
  // Of parts with a style, 3.0 and 3.1 say different things.
  const styled = (name: string): boolean =>
    ['style', 'explode'].some((key) => objectOf(encoding[name])[key] !== undefined)
  if (Object.keys(value).some(styled)) return undefined
  const form = new FormData()
  const properties = objectOf(
    objectOf(schema && follow(document, at(document, schema)))['properties'],
  )
  for (const [name, member] of Object.entries(value)) {
    const property = objectOf(follow(document, properties[name]))
    const items = Array.isArray(member) ? member : [member]
    const itemSchema = Array.isArray(member)
      ? objectOf(follow(document, property['items']))
      : property
    const { contentType } = objectOf(encoding[name])
    const type =
      typeof contentType === 'string' ? (contentType.split(',')[0] ?? '').trim() : undefined
    for (const item of items)
      if (itemSchema['format'] === 'binary' || itemSchema['contentMediaType'] !== undefined)
        form.append(
          name,
          new Blob(['bytes'], {
            type: type?.includes('*') ? 'image/png' : (type ?? 'application/octet-stream'),
          }),
          'a.bin',
        )
      else if (typeof item === 'object' && item !== null)
        form.append(name, new Blob([JSON.stringify(item)], { type: 'application/json' }))
      else form.append(name, String(item))
  }
  const response = new Response(form)
  const contentType = response.headers.get('content-type') ?? mediaType
  return {
    contentType,
    bytes: new Uint8Array(await response.arrayBuffer()),
    shown: `multipart ${JSON.stringify(value)}`,
  }
}
