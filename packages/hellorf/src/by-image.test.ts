import { runInNewContext } from 'node:vm'
import { describe, expect, test } from 'vitest'
import { startDesk } from './testing/start-desk.ts'

describe('a search by image is refused before anything is sent', () => {
  const url = 'https://images.example/a.jpg'
  const bytes = new Uint8Array(1)

  test.each<[string, object, string, string]>([
    ['no form', {}, 'image', 'exactly one of url, bytes, stream, uri, asset. Received'],
    ['two forms', { url, bytes }, 'image', 'Received "url and bytes"'],
    ['no bytes', { bytes: new Uint8Array() }, 'image.bytes', 'at least 1 byte'],
    ['a text', { bytes: 'abc' }, 'image.bytes', '`image.bytes` must be a Uint8Array.'],
    ['a number', { bytes: 7 }, 'image.bytes', '`image.bytes` must be a Uint8Array.'],
    ['a list', { bytes: [1, 2] }, 'image.bytes', '`image.bytes` must be a Uint8Array.'],
    [
      'a buffer without view',
      { bytes: new ArrayBuffer(8) },
      'image.bytes',
      'must be a Uint8Array.',
    ],
    ['another view', { bytes: new Float32Array(2) }, 'image.bytes', 'must be a Uint8Array.'],
    ['null', { bytes: null }, 'image.bytes', '`image.bytes` must be a Uint8Array.'],
    ['a stream that is none', { stream: bytes }, 'image.stream', 'must be a ReadableStream.'],
  ])('with %s', async (_, image, field, said) => {
    const { provider: hellorf, mock } = await startDesk()
    const search = hellorf.search.byImage({ image: image as never })
    const error: unknown = await Promise.resolve(search).catch((reason: unknown) => reason)
    expect(error).toMatchObject({ code: 'invalid-argument', provider: 'hellorf', field })
    expect(String(error)).toContain(said)
    expect(mock.requests()).toEqual([])
  })

  test('bytes of a Buffer, or of another realm, are sent', async () => {
    const { provider: hellorf, mock } = await startDesk()
    const foreign = runInNewContext('new Uint8Array([1, 2])')
    for (const bytes of [Buffer.from([1, 2]), foreign])
      await hellorf.search.byImage({ image: { bytes } })
    const file = btoa('\u0001\u0002')
    expect(mock.requests().map(({ body }) => body)).toMatchObject([{ file }, { file }])
  })

  test('a view of a part of a buffer is sent as that part', async () => {
    const { provider: hellorf, mock } = await startDesk()
    const part = new Uint8Array([0, 1, 2, 3]).subarray(1, 3)
    await hellorf.search.byImage({ image: { bytes: part } })
    expect(mock.requests()[0]?.body).toMatchObject({ file: btoa('\u0001\u0002') })
  })
})
