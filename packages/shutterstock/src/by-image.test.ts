import { collect } from '@picturedesk/vendor-kit'
import { expect, test } from 'vitest'
import { startDesk } from './testing/start-desk.ts'

const png = (length = 8): Uint8Array => {
  const bytes = new Uint8Array(length)
  bytes.set([0x89, 0x50, 0x4e, 0x47, 0x0d, 0x0a, 0x1a, 0x0a])
  return bytes
}

test('a picture is handed in once for all pages', async () => {
  const { provider, mock } = await startDesk()
  const found = await collect(provider.search.byImage({ image: { bytes: png() }, perPage: 2 }))
  expect(new Set(found.map(({ id }) => id)).size).toBe(6)
  const [upload, ...pages] = mock.requests()
  expect(upload).toMatchObject({ operation: 'createImageUpload' })
  expect(upload).toHaveProperty('body.base64_image', 'iVBORw0KGgo=')
  expect(pages.map(({ operation }) => operation)).toEqual(Array(3).fill('searchImagesByImage'))
  expect(new Set(pages.map(({ query }) => String(query['asset_id']))).size).toBe(1)
})

test('a stream is read once, and two pictures do not share a search', async () => {
  const { provider, mock } = await startDesk()
  const stream = new Blob([png() as Uint8Array<ArrayBuffer>]).stream()
  await collect(provider.search.byImage({ image: { stream }, kind: 'video', perPage: 1 }))
  await provider.search.byImage({ image: { bytes: png() }, kind: 'video' })
  const ids = mock.requests().flatMap(({ query }) => query['asset_id'] ?? [])
  expect(new Set(ids).size).toBe(2)
  expect(mock.requests().filter(({ operation }) => operation === 'createImageUpload')).toHaveLength(
    2,
  )
})

test('a page that is asked for later hands the picture in again', async () => {
  const { provider } = await startDesk()
  const query = { image: { bytes: png() }, perPage: 2 }
  const { nextCursor, items } = await provider.search.byImage(query)
  const second = await provider.search.byImage({ ...query, cursor: nextCursor as string })
  expect(second.items).toHaveLength(2)
  expect(second.items[0]?.id).not.toBe(items[0]?.id)
})

test('after a failure the picture is handed in again, by the next try', async () => {
  const { provider, mock } = await startDesk({ maxAttempts: 1 })
  const listing = provider.search.byImage({ image: { bytes: png() } })
  mock.fault({ name: 'unavailable', operation: 'createImageUpload' })
  await expect(collect(listing)).rejects.toMatchObject({ operation: 'createImageUpload' })
  expect(await collect(listing)).toHaveLength(6)
})

test.each([
  ['too many bytes', { bytes: png(10_000_001) }, { code: 'unusable-media', reason: 'too-large' }],
  ['no bytes', { bytes: new Uint8Array() }, { code: 'invalid-argument', field: 'image.bytes' }],
  ['a URL', { url: 'https://a.example/a.jpg' }, { code: 'not-supported' }],
  ['nothing', {}, { code: 'invalid-argument', field: 'image' }],
])('%s: nothing is sent', async (_, image, error) => {
  const { provider, mock } = await startDesk()
  await expect(Promise.resolve(provider.search.byImage({ image } as never))).rejects.toMatchObject(
    error,
  )
  expect(mock.requests()).toEqual([])
})

test('music is not searched by picture', async () => {
  const { provider, mock } = await startDesk()
  const asking = provider.search.byImage({ image: { bytes: png() }, kind: 'audio' })
  await expect(Promise.resolve(asking)).rejects.toMatchObject({ code: 'not-supported' })
  expect(mock.requests()).toEqual([])
})

test.each([
  ['pictureTooLarge', 'too-large'],
  ['pictureFormat', 'format'],
])('%s is the error of the picture, with the remedy', async (example, reason) => {
  const { provider, mock } = await startDesk()
  mock.fault({ name: 'example', example, operation: 'createImageUpload' })
  const asking = provider.search.byImage({ image: { bytes: png() } })
  await expect(Promise.resolve(asking)).rejects.toMatchObject({
    code: 'unusable-media',
    reason,
    message: expect.stringContaining('Pass a JPEG or PNG'),
  })
})
