import {
  InvalidArgumentError,
  type MediaSource,
  NotSupportedError,
  UnusableMediaError,
} from '@picturedesk/provider'
import { expect, test } from 'vitest'
import { readMedia } from './read-media.ts'

const manifest = { id: 'acme', name: 'Acme', inputs: ['url', 'bytes', 'uri', 'asset'] } as const
const limits = { manifest, maxBytes: 4 }
const read = (source: unknown, signal?: AbortSignal) =>
  readMedia(source as MediaSource, limits, signal)

async function rejection(promise: Promise<unknown>): Promise<unknown> {
  return promise.then(
    () => expect.unreachable('It was taken.'),
    (error: unknown) => error,
  )
}

test.each([
  { url: 'https://example.org/a.jpg' },
  { url: 'http://example.org/a.jpg', bytes: undefined },
  { uri: 'gs://bucket/a.jpg' },
  { asset: 'acme:image/1' },
  { bytes: new Uint8Array([1, 2, 3, 4]), mediaType: 'image/png' },
])('%j is taken as it is', async (source) => {
  expect(await read(source)).toEqual(source)
})

test('a stream is read to its end, in its order', async () => {
  const stream = new Blob([new Uint8Array([1, 2]), new Uint8Array([3])]).stream()
  expect(await read({ stream, mediaType: 'image/png' })).toEqual({
    bytes: new Uint8Array([1, 2, 3]),
    mediaType: 'image/png',
  })
})

test('a stream beyond the bound is cancelled, and not read to its end', async () => {
  let pulled = 0
  let cancelled = false
  const stream = new ReadableStream<Uint8Array>({
    pull: (controller) => {
      pulled++
      controller.enqueue(new Uint8Array(3))
    },
    cancel: () => {
      cancelled = true
    },
  })
  const error = await rejection(read({ stream }))
  if (!UnusableMediaError.isInstance(error)) throw error
  expect(error).toMatchObject({ reason: 'too-large', outcome: 'not-sent', provider: 'acme' })
  expect(error.message).toContain('`image.stream` has more than 4 bytes')
  expect(cancelled).toBe(true)
  expect(pulled).toBeLessThan(5)
})

test('a stream that fails rejects with its error', async () => {
  const broken = new Error('the disk is gone')
  const stream = new ReadableStream<Uint8Array>({
    pull: () => {
      throw broken
    },
  })
  expect(await rejection(read({ stream }))).toBe(broken)
})

test('an abort ends the reading of a stream that gives nothing, with its reason', async () => {
  let cancelled = false
  const stream = new ReadableStream<Uint8Array>({
    cancel: () => {
      cancelled = true
    },
  })
  const controller = new AbortController()
  const reading = read({ stream }, controller.signal)
  const reason = new Error('enough')
  controller.abort(reason)
  expect(await rejection(reading)).toBe(reason)
  expect(cancelled).toBe(true)
})

test.each([undefined, null, 'https://example.org/a.jpg', {}, { url: undefined }, 7])(
  '%j has no form',
  async (source) => {
    const error = await rejection(read(source))
    if (!InvalidArgumentError.isInstance(error)) throw error
    expect(error).toMatchObject({ field: 'image', provider: 'acme' })
    expect(error.message).toContain('Received "none of them"')
  },
)

test.each(['file:///etc/passwd', 'a.jpg', '', 'https://user:secret@example.org/a.jpg'])(
  'the URL %j is refused',
  async (url) => {
    expect(await rejection(read({ url }))).toMatchObject({
      code: 'invalid-argument',
      field: 'image.url',
    })
  },
)

test('a form that the vendor does not take is not supported, and the forms that it takes are named', async () => {
  const error = await rejection(
    readMedia(
      { bytes: new Uint8Array(1) },
      { ...limits, manifest: { ...manifest, inputs: ['url'] } },
    ),
  )
  if (!NotSupportedError.isInstance(error)) throw error
  expect(error.message).toBe('acme: `image.bytes` is not supported by Acme. Supported forms: url.')
})

test('the argument has the name that the caller knows', async () => {
  const error = await rejection(readMedia({} as never, { ...limits, field: 'requests[3].image' }))
  expect(error).toMatchObject({ field: 'requests[3].image' })
})
