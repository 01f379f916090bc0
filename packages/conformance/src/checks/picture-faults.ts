import type { SamplePicture } from '../calls/picture-calls.ts'
import type { WireCall } from '../wire/wire-call.ts'
import { textsOf } from './on-the-wire.ts'

/** What is wrong with how pictures were sent, each given with the id at its place. */
export function pictureFaults(
  sent: readonly WireCall[],
  pictures: readonly SamplePicture[],
  ids: readonly string[],
): string[] {
  const missing = pictures.flatMap((picture, at) =>
    sent.some((call) => picture.isIn(call)) ? [] : [`Picture ${at + 1} was not sent.`],
  )
  if (missing.length > 0) return missing
  const swapped = sent.flatMap((call) => swappedIn(call, pictures, ids))
  if (swapped.length > 0) return swapped
  // Where no ids are sent, responses are told apart by the order of what was asked.
  const places = pictures.map((picture) => sent.findIndex((call) => picture.isIn(call)))
  return places.some((place, at) => place < (places[at - 1] ?? 0))
    ? ['The pictures were sent in another order than they were given.']
    : []
}

/** A value of a call, with the values in it. */
interface Node {
  readonly texts: readonly string[]
  readonly parts: readonly Node[]
}

function swappedIn(
  call: WireCall,
  pictures: readonly SamplePicture[],
  ids: readonly string[],
): string[] {
  const isJson = call.body !== '' && call.headers['content-type']?.includes('json')
  const body = isJson ? [nodeOf(JSON.parse(call.body))] : []
  return swappedWithin({ texts: textsOf(call), parts: body }, pictures, ids)
}

/** In the largest part with one picture alone, no id may be another picture's. */
function swappedWithin(
  node: Node,
  pictures: readonly SamplePicture[],
  ids: readonly string[],
): string[] {
  const held = pictures.flatMap((picture, at) => (picture.isAmong(node.texts) ? [at] : []))
  if (held.length > 1) return node.parts.flatMap((part) => swappedWithin(part, pictures, ids))
  const [at] = held
  if (at === undefined) return []
  const named = ids.filter((id) => node.texts.some((text) => text.includes(id)))
  return named.length === 0 || named.includes(ids[at] ?? '')
    ? []
    : [`Picture ${at + 1} was sent with the id of another one, ${named.join(', ')}.`]
}

function nodeOf(value: unknown): Node {
  if (typeof value !== 'object' || value === null) return { texts: [String(value)], parts: [] }
  const parts = Object.values(value).map(nodeOf)
  return { texts: parts.flatMap(({ texts }) => texts), parts }
}
