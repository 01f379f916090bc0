import {
  type AssetRef,
  type Capabilities,
  type MediaForm,
  type MediaSource,
  type MethodName,
  parseQualifiedId,
  qualifiedId,
  type TaggingRequest,
} from '@picturedesk/provider'
import type { Bench } from '../bench/bench.ts'
import type { Session } from '../bench/session.ts'
import { EVERY_BYTE } from '../checks/every-byte.ts'
import { carriesBytes, carriesText, saysBytes, saysText } from '../checks/on-the-wire.ts'
import type { WireCall } from '../wire/wire-call.ts'
import { collect } from './collect.ts'
import { twoAssets } from './findings.ts'
import { PIXEL } from './queries.ts'

/** Methods that are handed a picture, by their types. */
export type PictureMethod = {
  [Name in MethodName]: Name extends `${infer Capability}.${infer Method}`
    ? Capability extends keyof Capabilities
      ? Method extends keyof Capabilities[Capability]
        ? TakesPicture<Capabilities[Capability][Method]> extends true
          ? Name
          : never
        : never
      : never
    : never
}[MethodName]

type TakesPicture<Method> =
  NonNullable<Method> extends (...given: infer Given) => unknown
    ? true extends { [At in keyof Given]: IsPicture<Given[At]> }[number]
      ? true
      : false
    : false

type IsPicture<Given> = [Given, MediaSource] extends [MediaSource, Given]
  ? true
  : Given extends { readonly image: MediaSource }
    ? true
    : Given extends Iterable<infer Item>
      ? [Item] extends [{ readonly image: MediaSource }]
        ? true
        : false
      : false

/** A request with a picture, and what it wishes for itself. */
export type PictureRequest = TaggingRequest

/** How a method is handed pictures. */
export interface PictureCall {
  /** Whether it takes any number of requests, each with an id, in one call. */
  readonly many: boolean
  call(session: Session, requests: readonly PictureRequest[]): Promise<unknown>
}

/** Every method that takes pictures. One that is added to the interface does not compile without an entry. */
export const PICTURE_CALLS: Readonly<Record<PictureMethod, PictureCall>> = {
  'search.byImage': one(async ({ use }, image) => use('search').byImage({ image })),
  'tagging.tag': many(({ use }, requests) => collect(use('tagging').tag(requests))),
  'tagging.tagOne': one(({ use }, image) => use('tagging').tagOne(image)),
  'tagging.create': many(({ use }, requests) => use('tagging').create(requests)),
  'tagging.append': many(async ({ use, wire }, requests) => {
    const [first] = requests
    if (first === undefined) return undefined
    const start = wire.calls.length
    const { taskId } = await use('tagging').create([{ id: 'begins', image: { ...BEGINS } }])
    // What the task began with is not what is looked at.
    wire.calls.splice(start)
    return use('tagging').append(taskId, requests)
  }),
  'moderation.check': many(({ use }, requests) => collect(use('moderation').check(requests))),
  'moderation.checkOne': one(({ use }, image) => use('moderation').checkOne(image)),
}

const BEGINS = { url: 'https://images.example/begins.jpg' }

/** A picture in one form, how to make it, and how to find it on the wire. */
export interface SamplePicture {
  /** Makes it anew: a stream can be read once. */
  make(): MediaSource
  isIn(call: WireCall): boolean
  isAmong(texts: readonly string[]): boolean
}

/** Two pictures of a form. */
export async function samplePictures(
  bench: Bench,
  session: Session,
  form: MediaForm,
): Promise<readonly [SamplePicture, SamplePicture]> {
  switch (form) {
    case 'url':
      return [0, 1].map((at) => ofText({ url: addressOf(at) }, addressOf(at))) as never
    case 'uri': {
      const [first, second] = bench.samples.storedPictures ?? STORED
      return [ofText({ uri: first }, first), ofText({ uri: second }, second)]
    }
    case 'asset': {
      const assets = await twoAssets(bench, session)
      return assets.map(({ id }) => ofAsset(id)) as never
    }
    default:
      return [0, 1].map((at) => ofBytes(bytesOf(at), form)) as never
  }
}

/** A picture of a form that the provider does not claim: it must not come so far that it is read. */
export function unclaimedPicture({ manifest }: Bench, form: MediaForm): MediaSource {
  switch (form) {
    case 'url':
      return { url: addressOf(0) }
    case 'uri':
      return { uri: STORED[0] }
    case 'asset':
      return { asset: qualifiedId(manifest.id, manifest.kinds[0] ?? 'image', '1') }
    case 'bytes':
      return { bytes: bytesOf(0), mediaType: 'image/png' }
    case 'stream':
      return { stream: streamOf(bytesOf(0)), mediaType: 'image/png' }
  }
}

const STORED = ['gs://pictures/harbour-0.png', 'gs://pictures/harbour-1.png'] as const

/** With all that an address may have, and that must be escaped within another one. */
function addressOf(at: number): string {
  return `https://images.example/a%20harbour-${at}.png?w=2&v=%C3%BC`
}

function bytesOf(at: number): Uint8Array<ArrayBuffer> {
  return Uint8Array.from([...PIXEL, ...EVERY_BYTE, at])
}

function streamOf(bytes: Uint8Array<ArrayBuffer>): ReadableStream<Uint8Array> {
  const middle = Math.floor(bytes.byteLength / 2)
  return new ReadableStream({
    start(controller) {
      controller.enqueue(bytes.slice(0, middle))
      controller.enqueue(bytes.slice(middle))
      controller.close()
    },
  })
}

function ofText(source: MediaSource, text: string): SamplePicture {
  return {
    make: () => ({ ...source }),
    isIn: (call) => carriesText(call, text),
    isAmong: (texts) => saysText(texts, text),
  }
}

function ofAsset(asset: AssetRef & string): SamplePicture {
  return ofText({ asset }, parseQualifiedId(asset)?.vendorId ?? '')
}

function ofBytes(bytes: Uint8Array<ArrayBuffer>, form: 'bytes' | 'stream'): SamplePicture {
  const mediaType = 'image/png'
  return {
    make: () =>
      form === 'bytes'
        ? { bytes: Uint8Array.from(bytes), mediaType }
        : { stream: streamOf(bytes), mediaType },
    isIn: (call) => carriesBytes(call, bytes),
    isAmong: (texts) => saysBytes(texts, bytes),
  }
}

function one(call: (session: Session, image: MediaSource) => Promise<unknown>): PictureCall {
  return {
    many: false,
    call: async (session, requests) => {
      const results: unknown[] = []
      for (const { image } of requests) results.push(await call(session, image))
      return results
    },
  }
}

function many(call: PictureCall['call']): PictureCall {
  return { many: true, call }
}
