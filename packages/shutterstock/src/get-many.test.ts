import type { AssetRef, QualifiedId, Warning } from '@picturedesk/provider'
import { collect } from '@picturedesk/vendor-kit'
import { describe, expect, test } from 'vitest'
import { startDesk } from './testing/start-desk.ts'

const idsOf = (mock: Awaited<ReturnType<typeof startDesk>>['mock'], operation: string) =>
  mock.requests({ operation }).map(({ url }) => new URL(url).searchParams.getAll('id'))

const IMAGE: QualifiedId = 'shutterstock:image/710001'
const unknown = (number: number): QualifiedId => `shutterstock:image/${number}`

describe('many assets', () => {
  test('come in order, of all kinds, each id asked for once', async () => {
    const { provider, mock } = await startDesk()
    const ids = [
      'shutterstock:video/820001',
      IMAGE,
      unknown(1),
      IMAGE,
      'hellorf:image/1',
      'shutterstock:audio/930001',
    ] as const
    const results = await collect(provider.assets.getMany(ids))
    expect(results.map(({ id, ok }) => [id, ok])).toEqual([
      [ids[0], true],
      [IMAGE, true],
      [unknown(1), false],
      [IMAGE, true],
      ['hellorf:image/1', false],
      [ids[5], true],
    ])
    expect(idsOf(mock, 'listImagesById')).toEqual([['710001', '1']])
    expect(mock.requests()).toHaveLength(3)
  })

  test('are asked for in calls of 50, no more at a time than wanted', async () => {
    let running = 0
    let most = 0
    const { provider, mock } = await startDesk({
      wrapFetch: (fetch) => async (input, init) => {
        most = Math.max(most, ++running)
        try {
          return await fetch(input, init)
        } finally {
          running--
        }
      },
    })
    const ids = Array.from({ length: 120 }, (_, index) => unknown(index + 1))
    const mixed = ids.map((id, index) => (index % 2 === 0 ? id : id.replace('image', 'video')))
    const results = await collect(
      provider.assets.getMany(mixed as QualifiedId[], { concurrency: 2 }),
    )
    expect(results.map(({ id }) => id)).toEqual(mixed)
    expect(mock.requests()).toHaveLength(6)
    expect(most).toBe(2)
  })

  test('a language is warned of, and sent nowhere', async () => {
    const { provider, mock } = await startDesk()
    const told: Warning[] = []
    const onWarning = (warning: Warning) => void told.push(warning)
    await collect(provider.assets.getMany([IMAGE], { language: 'de', onWarning }))
    expect(told).toMatchObject([{ code: 'unsupported-option', option: 'language' }])
    expect(mock.requests()[0]?.url).not.toContain('language')
  })
})

describe('a source', () => {
  test('that is endless is read no further than needed, and closed', async () => {
    const { provider } = await startDesk()
    let read = 0
    let closed = false
    function* endless() {
      try {
        for (;;) yield unknown(++read)
      } finally {
        closed = true
      }
    }
    for await (const { id } of provider.assets.getMany(endless(), { concurrency: 1 })) {
      expect(id).toBe(unknown(1))
      break
    }
    expect(closed).toBe(true)
    expect(read).toBeLessThanOrEqual(150)
  })

  test('that never gives an asset ends with the time, and nothing is sent', async () => {
    const { provider, mock } = await startDesk()
    const stuck: AsyncIterable<AssetRef> = {
      [Symbol.asyncIterator]: () => ({ next: () => new Promise(() => {}) }),
    }
    const results = collect(provider.assets.getMany(stuck, { timeout: 5 }))
    await expect(results).rejects.toMatchObject({ code: 'timeout', outcome: 'not-sent' })
    expect(mock.requests()).toEqual([])
  })

  test('that never gives an asset ends with an abort', async () => {
    const { provider } = await startDesk()
    const controller = new AbortController()
    const stuck: AsyncIterable<AssetRef> = {
      [Symbol.asyncIterator]: () => ({ next: () => new Promise(() => {}) }),
    }
    const results = collect(provider.assets.getMany(stuck, { signal: controller.signal }))
    controller.abort(new Error('enough'))
    await expect(results).rejects.toThrow('enough')
  })

  test.each([
    ['list', 0],
    ['generator', 2],
  ])('a %s that fails has the results before its error', async (_, count) => {
    const { provider } = await startDesk()
    async function* failing() {
      for (let number = 1; number <= count; number++) yield unknown(number)
      throw new RangeError('the source')
    }
    const given: string[] = []
    const read = async () => {
      for await (const { id } of provider.assets.getMany(failing())) given.push(id)
    }
    await expect(read()).rejects.toThrow('the source')
    expect(given).toHaveLength(count)
  })

  test.each([['shutterstock:image/1'], [5], [undefined], [{}]])(
    '%j is refused by name',
    async (assets) => {
      const { provider, mock } = await startDesk()
      await expect(collect(provider.assets.getMany(assets as never))).rejects.toMatchObject({
        code: 'invalid-argument',
        field: 'assets',
      })
      expect(mock.requests()).toEqual([])
    },
  )

  test('an entry that is nothing costs that entry alone', async () => {
    const { provider } = await startDesk()
    const results = await collect(provider.assets.getMany([null, IMAGE] as never))
    expect(results.map(({ ok }) => ok)).toEqual([false, true])
  })
})
