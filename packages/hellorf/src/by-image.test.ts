import { runInNewContext } from 'node:vm'
import { describe, expect, test } from 'vitest'
import { startDesk } from './testing/start-desk.ts'

describe('a search by image is refused before anything is sent', () => {
  const url = 'https://images.example/a.jpg'
  const bytes = new Uint8Array(1)

  test.each<[string, object, string, string]>([
    ['neither URL nor bytes', {}, 'url', 'Pass either `url` or `bytes`. Received neither.'],
    ['both', { url, bytes }, 'url', 'Pass either `url` or `bytes`. Received both.'],
    ['no bytes', { bytes: new Uint8Array() }, 'bytes', 'at least 1 and at most 4194304 bytes'],
    ['too many', { bytes: new Uint8Array(4194305) }, 'bytes', 'at least 1 and at most 4194304'],
    ['a text', { bytes: 'abc' }, 'bytes', '(4 MB), as a Uint8Array'],
    ['a number', { bytes: 7 }, 'bytes', '(4 MB), as a Uint8Array'],
    ['a list', { bytes: [1, 2] }, 'bytes', '(4 MB), as a Uint8Array'],
    ['a buffer without view', { bytes: new ArrayBuffer(8) }, 'bytes', '(4 MB), as a Uint8Array'],
    ['another view', { bytes: new Float32Array(2) }, 'bytes', '(4 MB), as a Uint8Array'],
    ['null', { bytes: null }, 'bytes', '(4 MB), as a Uint8Array'],
  ])('with %s', async (_, query, field, said) => {
    const { provider: hellorf, mock } = await startDesk()
    const error: unknown = await Promise.resolve(hellorf.search.byImage(query as never)).catch(
      (reason: unknown) => reason,
    )
    expect(error).toMatchObject({ code: 'invalid-argument', provider: 'hellorf', field })
    expect(String(error)).toContain(said)
    expect(mock.requests()).toEqual([])
  })

  test('bytes of a Buffer, or of another realm, are sent', async () => {
    const { provider: hellorf, mock } = await startDesk()
    const foreign = runInNewContext('new Uint8Array([1, 2])')
    for (const bytes of [Buffer.from([1, 2]), foreign]) await hellorf.search.byImage({ bytes })
    const file = btoa('\u0001\u0002')
    expect(mock.requests().map(({ body }) => body)).toMatchObject([{ file }, { file }])
  })

  test('a view of a part of a buffer is sent as that part', async () => {
    const { provider: hellorf, mock } = await startDesk()
    const part = new Uint8Array([0, 1, 2, 3]).subarray(1, 3)
    await hellorf.search.byImage({ bytes: part })
    expect(mock.requests()[0]?.body).toMatchObject({ file: btoa('\u0001\u0002') })
  })
})
