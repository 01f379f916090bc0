import { refusalOf } from '@picturedesk/vendor-kit'
import { expect, test } from 'vitest'
import type { Ogq } from './index.ts'
import { answerWith } from './testing/answer-with.ts'
import { startDesk } from './testing/start-desk.ts'

async function useAll(ogq: Ogq): Promise<string[]> {
  const used: string[] = []
  for await (const asset of ogq.search.assets({})) {
    await ogq.usage.report(asset)
    used.unshift(asset.id)
  }
  return used
}

test('used images are listed, the latest first, up to a page that is not full', async () => {
  const { provider: ogq, requests } = await startDesk()
  const used = await useAll(ogq)
  const walk = async (perPage: number): Promise<[ids: string[], calls: number]> => {
    const before = requests.length
    const ids: string[] = []
    for await (const { asset } of ogq.recents.list({ perPage })) ids.push(asset.id)
    return [ids, requests.length - before]
  }
  expect(used).toHaveLength(6)
  expect(await walk(4)).toEqual([used, 2])
  // the last page is full, so that only an empty one tells the end
  expect(await walk(3)).toEqual([used, 3])
  expect(await walk(100)).toEqual([used, 1])
})

test('an entry is removed by itself or by its id, for its own user alone', async () => {
  const { provider: ogq, requests } = await startDesk()
  const used = await useAll(ogq)
  const { items } = await ogq.recents.list()
  const [first, second] = items
  if (!first || !second) throw new Error('Too little was used.')
  await ogq.recents.remove(first)
  await ogq.recents.remove(second.id)
  expect((await ogq.recents.list()).items.map(({ asset }) => asset.id)).toEqual(used.slice(2))
  expect(requests.filter(({ method }) => method === 'DELETE').map(({ path }) => path)).toEqual([
    `/v1/recent-images/${first.id}`,
    `/v1/recent-images/${second.id}`,
  ])
  expect((await ogq.recents.list({}, { userId: 'reader-2' })).items).toEqual([])
  expect(await refusalOf(ogq.recents.remove(first))).toMatchObject({ code: 'not-found' })
})

test.each([0, '0', 'a/b', 9007199254740991])('an entry can have the id %j', async (recentId) => {
  const elements = [{ recentId, image: { contentId: 'a' } }]
  const { provider: ogq } = await startDesk({ wrapFetch: answerWith({ elements }) })
  const { items } = await ogq.recents.list()
  expect(items[0]?.id).toBe(String(recentId))
})

test('an entry whose id has slashes stays on its path', async () => {
  const { provider: ogq, requests } = await startDesk({
    wrapFetch: answerWith(Response.json({ code: 20000 })),
  })
  await ogq.recents.remove('../a b')
  expect(requests[0]?.path).toBe('/v1/recent-images/..%2Fa%20b')
})

test.each(['', '.', '..'])('an entry with the id %j is refused before sending', async (recent) => {
  const { provider: ogq, requests } = await startDesk()
  expect(await refusalOf(ogq.recents.remove(recent))).toMatchObject({
    code: 'invalid-argument',
    operation: 'removeRecent',
    field: 'recent',
  })
  expect(requests).toEqual([])
})

test('an entry without an image becomes a warning, and the other entries are listed', async () => {
  const elements = [{ recentId: 1, image: { contentId: 'a' } }, { recentId: 2 }]
  const { provider: ogq } = await startDesk({ wrapFetch: answerWith({ elements }) })
  const { items, warnings } = await ogq.recents.list()
  expect(items.map(({ id }) => id)).toEqual(['1'])
  expect(warnings).toMatchObject([{ code: 'invalid-item', raw: { recentId: 2 } }])
})
