import { VirtualClock } from '@picturedesk/mocks'
import type { TaggingProgress } from '@picturedesk/provider'
import { collect, passTime } from '@picturedesk/vendor-kit'
import { describe, expect, test } from 'vitest'
import type { OmniousTaggingResult } from './index.ts'
import { picture, pictures } from './testing/pictures.ts'
import { type Script, scriptedVendor } from './testing/scripted-vendor.ts'

const state = (taskStatus: string, count?: object) => ({
  data: { taskId: 't', taskStatus, ...(count && { count }) },
})
const page = (...ids: readonly unknown[]) => ({
  data: { results: ids.map((id) => ({ id, taggingResult: { objects: [] } })) },
})
const ids = (results: readonly OmniousTaggingResult[]) =>
  results.map(({ id, ok }) => (ok ? id : `${id} failed`))

describe('the pauses between polls', () => {
  test.each([
    [0, [375, 562.5, 843.75]],
    [0.5, [500, 750, 1_125]],
    [0.9, [600, 900, 1_350]],
  ])('are half as long again each time, by chance %d', async (chance, pauses) => {
    const { tagging, clock } = scriptedVendor(
      { status: ({ turn }) => (turn < 3 ? state('TASK_PROCESSING') : undefined) },
      { random: () => chance },
    )
    await collect(tagging.tag(pictures(1)))
    expect(clock.waits).toEqual(pauses.map((pause) => expect.closeTo(pause, 6)))
  })

  test('are fifteen seconds at the longest', async () => {
    const { tagging, clock } = scriptedVendor(
      { status: ({ turn }) => (turn < 20 ? state('TASK_PROCESSING') : undefined) },
      { random: () => 0.5 },
    )
    await collect(tagging.tag(pictures(1)))
    expect(clock.waits.slice(-3)).toEqual([15_000, 15_000, 15_000])
  })
})

describe('results that do not come', () => {
  test('are waited for 27 times, ever longer', async () => {
    const { tagging, clock, of } = scriptedVendor({ results: () => page() }, { random: () => 0.5 })
    expect(ids(await collect(tagging.tag(pictures(2))))).toEqual(['0 failed', '1 failed'])
    expect(of('results')).toHaveLength(28)
    expect(clock.waits.slice(0, 3)).toEqual([500, 750, 1_125])
    expect(clock.waits).toHaveLength(27)
  })

  test('start a new patience when some came', async () => {
    const { tagging, of } = scriptedVendor({
      results: ({ turn }) => (turn === 11 ? page('0') : page()),
    })
    expect(ids(await collect(tagging.tag(pictures(2))))).toEqual(['0', '1 failed'])
    expect(of('results')).toHaveLength(12 + 28)
  })

  test.each([
    [{ total: 3, failure: 2 }, 1],
    [{ total: 3, failure: 3 }, 1],
    [{ total: 3, done: 1 }, 1],
    [{ total: 3, done: 1, failure: 2 }, 1],
    [{ total: 3, done: 3, failure: 2 }, 1],
    [{ total: 3, done: 2, failure: 1 }, 29],
    [{ done: 2 }, 29],
    [{ total: 3, failure: 1 }, 29],
    [{ total: 3, failure: 0 }, 29],
  ])('are not waited for where the counts %o say that they failed', async (count, requests) => {
    const { tagging, of } = scriptedVendor({
      status: () => state('TASK_DONE', count),
      results: ({ offset }) => (offset === 0 ? page('0') : page()),
    })
    expect(ids(await collect(tagging.tag(pictures(3))))).toEqual(['0', '1 failed', '2 failed'])
    expect(of('results')).toHaveLength(requests)
  })
})

/** Of 450 pictures the first and 100 to 199 fail. All results of the others come at the end. */
const fails = (index: number) => index === 0 || (index >= 100 && index < 200)
const done = () => state('TASK_DONE', { total: 450, done: 349, processing: 0, failure: 101 })
const handedIn = [...pictures(450)].map(({ id }) => id)
const failed = { taggingResult: { data: {}, error: { code: 803 }, status: 'fail' } }

describe('pictures that failed', () => {
  const passed = handedIn.filter((_, index) => !fails(index))
  const wanted = handedIn.map((id, index) => (fails(index) ? `${id} failed` : id))

  test('have no result, and the reading ends at the count of those done', async () => {
    const { tagging, of, clock } = scriptedVendor({
      status: done,
      results: ({ offset }) => page(...passed.slice(offset, offset + 100)),
    })
    expect(ids(await collect(tagging.tag(pictures(450))))).toEqual(wanted)
    expect(of('results').map(({ offset }) => offset)).toEqual([0, 100, 200, 300])
    expect(clock.waits).toEqual([])
  })

  test('have results that say so', async () => {
    const { tagging, of, clock } = scriptedVendor({
      status: done,
      results: ({ offset }) => ({
        data: {
          results: handedIn
            .slice(offset, offset + 100)
            .map((id) =>
              fails(Number(id)) ? { id, ...failed } : { id, taggingResult: { objects: [] } },
            ),
        },
      }),
    })
    const results = await collect(tagging.tag(pictures(450)))
    expect(ids(results)).toEqual(wanted)
    expect(results[0]).toMatchObject({ error: { code: 'unusable-media', reason: 'unreachable' } })
    expect(of('results').map(({ offset }) => offset)).toEqual([0, 100, 200, 300, 400])
    expect(clock.waits).toEqual([])
  })

  test('leave gaps, where the offset counts requests', async () => {
    const { tagging } = scriptedVendor({
      status: done,
      results: ({ offset }) =>
        page(...handedIn.slice(offset, offset + 100).filter((id) => !fails(Number(id)))),
    })
    expect(ids(await collect(tagging.tag(pictures(450))))).toEqual(wanted)
  })

  test('are not taken for results that lag', async () => {
    const late = (turn: number) => passed.slice(0, turn < 4 ? 50 : undefined)
    const { tagging, clock } = scriptedVendor({
      status: done,
      results: ({ offset, turn }) => page(...late(turn).slice(offset, offset + 100)),
    })
    expect(ids(await collect(tagging.tag(pictures(450))))).toEqual(wanted)
    expect(clock.waits).toHaveLength(3)
  })

  test('have results that say so after the last that was tagged, on a further page', async () => {
    const results = [...pictures(103)].map(({ id }) =>
      Number(id) < 100 ? { id, taggingResult: { objects: [] } } : { id, ...failed },
    )
    const { tagging, of } = scriptedVendor({
      status: () => state('TASK_DONE', { total: 103, done: 100, failure: 3 }),
      results: ({ offset }) => ({ data: { results: results.slice(offset, offset + 100) } }),
    })
    const last = (await collect(tagging.tag(pictures(103)))).at(-1)
    expect(last).toMatchObject({ id: '102', error: { code: 'unusable-media' } })
    expect(of('results')).toHaveLength(2)
  })

  test('may be all of them', async () => {
    const { tagging, of } = scriptedVendor({
      status: () => state('TASK_DONE', { total: 2, done: 0, failure: 2 }),
      results: () => page(),
    })
    expect(ids(await collect(tagging.tag(pictures(2))))).toEqual(['0 failed', '1 failed'])
    expect(of('results')).toHaveLength(1)
  })
})

test('malformed results count for the place of the next page', async () => {
  const { tagging, of } = scriptedVendor({
    results: ({ offset }) => (offset === 0 ? page('0', null, '2') : page('3')),
  })
  expect(ids(await collect(tagging.tag(pictures(4))))).toEqual(['0', '1 failed', '2', '3'])
  expect(of('results').map(({ offset }) => offset)).toEqual([0, 3])
})

test('results of pictures that nobody asked for, and repeated ones, are left out', async () => {
  const { tagging } = scriptedVendor({ results: () => page('x', '0', '0', 'y', '1') })
  expect(ids(await collect(tagging.tag(pictures(2))))).toEqual(['0', '1'])
})

test('a task of which nothing was accepted is not asked for', async () => {
  const { tagging, seen } = scriptedVendor({
    create: () => ({ taskId: 't', validation: { accept: 0 } }),
  })
  expect(ids(await collect(tagging.tag(pictures(2))))).toEqual(['0 failed', '1 failed'])
  expect(seen.map(({ operation }) => operation)).toEqual(['create'])
})

describe('progress', () => {
  const watch = () => {
    const seen: TaggingProgress[] = []
    return { seen, onProgress: (progress: TaggingProgress) => void seen.push(progress) }
  }

  test('is told once for each page, and not for an end without results', async () => {
    const { seen, onProgress } = watch()
    const { tagging } = scriptedVendor()
    await collect(tagging.tag(pictures(150), { onProgress }))
    expect(seen).toEqual([
      { sent: 150, done: 0, failed: 0 },
      { sent: 150, done: 100, failed: 0 },
      { sent: 150, done: 150, failed: 0 },
    ])
  })

  test('is not told for a timeout before any error is known', async () => {
    const { seen, onProgress } = watch()
    const clock = new VirtualClock({ running: false })
    const { tagging } = scriptedVendor({ status: () => state('TASK_PROCESSING') }, { clock })
    const reading = collect(tagging.tag(pictures(2), { onProgress, timeout: 2_000 }))
    await expect(passTime(clock, reading)).rejects.toMatchObject({ code: 'timeout' })
    expect(seen).toEqual([{ sent: 2, done: 0, failed: 0 }])
  })

  test('tells of an addition whose response was lost', async () => {
    const { seen, onProgress } = watch()
    let handedIn = 0
    const { tagging } = scriptedVendor({
      create: ({ ids: given }) => {
        handedIn += given.length
      },
      append: ({ ids: given }) => {
        handedIn += given.length
        throw new TypeError('fetch failed')
      },
      status: () => state('TASK_DONE', { total: handedIn }),
    })
    await collect(tagging.tag(pictures(1_200), { onProgress }))
    expect(seen.slice(0, 2).map(({ sent }) => sent)).toEqual([1_000, 1_200])
  })
})

describe('errors that are known before the results', () => {
  const wrong = () => [
    picture('refused'),
    picture('bad', { image: { url: '' } }),
    picture('good'),
    picture('worse', { image: { url: '' } }),
  ]
  const create = ({ body }: { readonly body: Readonly<Record<string, unknown>> }) => ({
    taskId: 't',
    validation: { accept: 1 },
    failureList: [{ request: (body['taggingRequest'] as unknown[])[0], errorMessage: 'no' }],
  })

  test('come in the order of requests when the time is over', async () => {
    const clock = new VirtualClock({ running: false })
    const script = { create, status: () => state('TASK_PROCESSING') }
    const { tagging } = scriptedVendor(script, { clock })
    const results: OmniousTaggingResult[] = []
    const reading = (async () => {
      for await (const result of tagging.tag(wrong(), { timeout: 2_000 })) results.push(result)
    })()
    await expect(passTime(clock, reading)).rejects.toMatchObject({ code: 'timeout' })
    expect(ids(results)).toEqual(['refused failed', 'bad failed', 'worse failed'])
  })

  test('come once, also if some were given before the time is over', async () => {
    const clock = new VirtualClock({ running: false })
    const script: Script = {
      create: (request) => ({ ...create(request), validation: { accept: 2 } }),
      results: ({ turn }) => (turn === 0 ? page('good') : page()),
    }
    const { tagging } = scriptedVendor(script, { clock })
    const results: OmniousTaggingResult[] = []
    const reading = (async () => {
      for await (const result of tagging.tag(wrong(), { timeout: 2_000 })) results.push(result)
    })()
    await expect(passTime(clock, reading)).rejects.toMatchObject({ code: 'timeout' })
    expect(ids(results)).toEqual(['refused failed', 'bad failed', 'good', 'worse failed'])
  })

  test('do not come before an error that is not a timeout', async () => {
    const { tagging } = scriptedVendor({ create, status: () => new Response('', { status: 503 }) })
    const results: OmniousTaggingResult[] = []
    const reading = (async () => {
      for await (const result of tagging.tag(wrong())) results.push(result)
    })()
    await expect(reading).rejects.toMatchObject({ status: 503 })
    expect(results).toEqual([])
  })
})
