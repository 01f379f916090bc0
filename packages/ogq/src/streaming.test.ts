import { VirtualClock } from '@picturedesk/mocks'
import { refusalOf } from '@picturedesk/vendor-kit'
import { expect, test } from 'vitest'
import { startDesk } from './testing/start-desk.ts'

test('a streaming URL expires 24 hours later by the clock', async () => {
  const clock = new VirtualClock({ start: Date.parse('2026-03-01T12:00:00Z'), running: false })
  const { provider: ogq, requests } = await startDesk({ clock })
  const [asset] = (await ogq.search.assets({ text: '일출' })).items
  if (asset === undefined) throw new Error('Nothing was found.')
  const first = await ogq.streaming.url(asset, { offer: 'OGQ-IMAGE-UR' })
  expect(first.expiresAt).toBe('2026-03-02T12:00:00.000Z')
  expect(new URL(first.url).searchParams.get('expires')).toBe(String(Date.parse(first.expiresAt)))
  expect(requests.at(-1)).toMatchObject({
    path: '/v1/images/17506d5fe220111/streamingUrl',
    query: { userId: 'reader-1', policyCode: 'OGQ-IMAGE-UR' },
  })
  await clock.advance(60_000)
  const later = await ogq.streaming.url(asset.id, { userId: 'reader-2' })
  expect(later.expiresAt).toBe('2026-03-02T12:01:00.000Z')
  expect(requests.at(-1)?.query).toEqual({ userId: 'reader-2' })
})

test('an id with slashes reaches the vendor whole', async () => {
  const { provider: ogq, requests } = await startDesk()
  const { url } = await ogq.streaming.url('ogq:image/bulk/2020/17506d5fe2201')
  expect(url).toContain('/bulk%2F2020%2F17506d5fe2201.jpg')
  expect(requests[0]?.path).toBe('/v1/images/bulk%2F2020%2F17506d5fe2201/streamingUrl')
})

test('an unknown image is "not found", and an offer that the image does not have is refused', async () => {
  const { provider: ogq } = await startDesk()
  expect(await refusalOf(ogq.streaming.url('ogq:image/404'))).toMatchObject({ code: 'not-found' })
  const call = ogq.streaming.url('ogq:image/17506d5fe220112', { offer: 'OGQ-IMAGE-UR' })
  expect(await refusalOf(call)).toMatchObject({ code: 'vendor-error', vendorCode: 50000 })
})

test.each([
  ['another vendor’s image', 'hellorf:image/1', {}, 'asset'],
  ['a video', 'ogq:video/1', {}, 'asset'],
  ['a path', 'ogq:image/..', {}, 'asset'],
  ['an offer without a name', 'ogq:image/1', { offer: '' }, 'offer'],
] as const)('%s is refused before sending', async (_, id, options, field) => {
  const { provider: ogq, requests } = await startDesk()
  expect(await refusalOf(ogq.streaming.url(id, options))).toMatchObject({
    code: 'invalid-argument',
    field,
  })
  expect(requests).toEqual([])
})
