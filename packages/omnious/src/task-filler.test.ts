import { VirtualClock } from '@picturedesk/mocks'
import { collect, passTime } from '@picturedesk/vendor-kit'
import { describe, expect, test } from 'vitest'
import { picture, pictures } from './testing/pictures.ts'
import { scriptedVendor } from './testing/scripted-vendor.ts'

const slowDown = (seconds: string) =>
  Response.json(
    { data: {}, error: 'Too many requests', status: 'fail' },
    { status: 429, headers: { 'retry-after': seconds } },
  )
const lost = () => {
  throw new TypeError('fetch failed')
}

describe('the window of a task', () => {
  test.each([
    [569_999, ['create', 'append']],
    [570_000, ['create', 'create']],
  ])('after a pause of %d ms', async (pause, expected) => {
    const { tagging, clock, seen } = scriptedVendor()
    const slow = (function* () {
      yield* [...pictures(1_001)].slice(0, 1_000)
      clock.pass(pause)
      yield picture('1000')
    })()
    await collect(tagging.tag(slow))
    expect(
      seen.map(({ operation }) => operation).filter((name) => /create|append/.test(name)),
    ).toEqual(expected)
  })
})

test('only the call that creates a task names album and description', async () => {
  const { tagging, of } = scriptedVendor()
  const options = {
    vendorOptions: { omnious: { album: 'spring' } },
    description: 'Spring',
    detections: ['BAG'],
  } as const
  await collect(tagging.tag(pictures(1_001), options))
  expect(of('create')[0]?.body).toMatchObject({ albumName: 'spring', description: 'Spring' })
  expect(Object.keys(of('append')[0]?.body ?? {}).sort()).toEqual([
    'defaultDetection',
    'taggingRequest',
  ])
})

describe('a call that the vendor asks to repeat later', () => {
  test.each([
    [0, [2_000, 2_000, 2_000]],
    [0.9, [2_180, 2_360, 2_720]],
  ])(
    'waits as long as asked, and a part of a back-off that doubles, by chance %d',
    async (chance, pauses) => {
      const { tagging, clock, of } = scriptedVendor(
        { create: ({ turn }) => (turn < 3 ? slowDown('2') : undefined) },
        { random: () => chance },
      )
      await collect(tagging.tag(pictures(1)))
      expect(of('create')).toHaveLength(4)
      expect(clock.waits).toEqual(pauses)
    },
  )

  test('is not waited for an hour', async () => {
    for (const [seconds, requests] of [
      ['3600', 1],
      ['3599', 2],
    ] as const) {
      const { tagging, of } = scriptedVendor(
        { create: ({ turn }) => (turn === 0 ? slowDown(seconds) : lost()) },
        { clock: leaping },
      )
      await expect(collect(tagging.tag(pictures(1)))).rejects.toBeInstanceOf(Error)
      expect(of('create')).toHaveLength(requests)
    }
  })
})

/** Every wait of more than a minute is over at once, deadlines of calls never come. */
const leaping = {
  now: () => 0,
  setTimeout: (callback: () => void, ms: number) => {
    if (ms !== 30_000) queueMicrotask(callback)
  },
  clearTimeout: () => {},
}

describe('an addition whose response is lost', () => {
  test('and that did not arrive is tried five times', async () => {
    const { tagging, of } = scriptedVendor({
      append: lost,
      status: () => ({ data: { taskId: 't', taskStatus: 'TASK_DONE', count: { total: 1_000 } } }),
    })
    const reading = collect(tagging.tag(pictures(1_001)))
    await expect(reading).rejects.toMatchObject({ code: 'network-error', outcome: 'unknown' })
    expect(of('append')).toHaveLength(5)
  })

  test('is not tried again where the vendor states no count', async () => {
    const { tagging, of } = scriptedVendor({
      append: lost,
      status: () => ({ data: { taskId: 't', taskStatus: 'TASK_DONE' } }),
    })
    await expect(collect(tagging.tag(pictures(1_001)))).rejects.toMatchObject({
      code: 'network-error',
      outcome: 'unknown',
    })
    expect(of('append')).toHaveLength(1)
  })

  test('is not looked for where no time is left to', async () => {
    const clock = new VirtualClock({ running: false })
    const script = {
      append: async () => {
        await new Promise<void>((resolve) => clock.setTimeout(resolve, 18_500))
        return lost()
      },
    }
    const { tagging, of } = scriptedVendor(script, { clock })
    const reading = collect(tagging.tag(pictures(1_001), { timeout: 20_000 }))
    await expect(passTime(clock, reading)).rejects.toMatchObject({
      code: 'network-error',
      outcome: 'unknown',
    })
    expect([of('append').length, of('status').length]).toEqual([1, 1])
  })
})

test('a refusal that names no picture costs none', async () => {
  const { tagging } = scriptedVendor({
    create: ({ ids }) => ({
      taskId: 't',
      validation: { accept: ids.length },
      failureList: [{ errorMessage: 'odd' }],
    }),
    results: () => ({ data: { results: [{ id: '0', taggingResult: { objects: [] } }] } }),
  })
  expect(await collect(tagging.tag(pictures(1)))).toMatchObject([{ id: '0', ok: true }])
})

describe('reading the requests', () => {
  test('ten thousand that are invalid are a task of their own, so that memory does not grow', async () => {
    const { tagging } = scriptedVendor()
    let read = 0
    const wrong = (async function* () {
      for (const { id } of pictures(25_000)) {
        read++
        yield { id, image: { url: '' } }
      }
    })()
    const results = tagging.tag(wrong)
    await results.next()
    expect(read).toBeLessThanOrEqual(20_000)
    expect(read).toBeGreaterThanOrEqual(10_000)
    await results.return()
  })

  test('nothing is read after an error that ends the call', async () => {
    const { tagging } = scriptedVendor({
      append: lost,
      status: () => new Response('', { status: 404 }),
    })
    let read = 0
    const source = (function* () {
      for (const request of pictures(5_000)) {
        read++
        yield request
      }
    })()
    await collect(tagging.tag(source)).catch(() => {})
    expect(read).toBe(2_000)
  })

  /** Requests by hand, which tell how often they were closed. */
  function byHand(next: () => unknown, close: () => unknown = () => ({ done: true })) {
    let closed = 0
    const iterator = {
      next,
      return: () => {
        closed++
        return close()
      },
    }
    return { requests: { [Symbol.asyncIterator]: () => iterator } as never, closed: () => closed }
  }

  test('requests that ended by themselves are not closed', async () => {
    const { tagging } = scriptedVendor()
    const { requests, closed } = byHand(async () => ({ done: true }))
    expect(await collect(tagging.tag(requests))).toEqual([])
    expect(closed()).toBe(0)
  })

  test('closing is waited for, also after a request was awaited', async () => {
    const { tagging } = scriptedVendor()
    let turn = 0
    let release = (): void => {}
    const { requests, closed } = byHand(
      async () => ({ value: picture(String(turn++)) }),
      () => new Promise<unknown>((resolve) => (release = () => resolve({ done: true }))),
    )
    const results = tagging.tag(requests)
    await results.next()
    // One task is read and one is full, so that no request is awaited.
    while (turn < 20_000) await new Promise((resolve) => setImmediate(resolve))
    let isOver = false
    const over = results.return().then(() => {
      isOver = true
    })
    for (let turns = 0; turns < 50; turns++) await new Promise((resolve) => setImmediate(resolve))
    expect([closed(), isOver]).toEqual([1, false])
    release()
    await over
  })

  test('closing is not waited for while a request is awaited, since it may never come', async () => {
    const { tagging } = scriptedVendor()
    const first = [...pictures(10_000)]
    const { requests, closed } = byHand(
      async () => (first.length > 0 ? { value: first.shift() } : new Promise(() => {})),
      () => new Promise(() => {}),
    )
    const results = tagging.tag(requests)
    await results.next()
    await results.return()
    expect(closed()).toBe(1)
  })
})
