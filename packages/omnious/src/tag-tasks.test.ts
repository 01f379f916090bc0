import { passTime } from '@picturedesk/vendor-kit'
import { describe, expect, test } from 'vitest'
import { pictures } from './testing/pictures.ts'
import { startDesk } from './testing/start-desk.ts'
import { all, count, ids } from './testing/tagged.ts'

describe('tasks', () => {
  test('a task takes ten thousand requests, and the next is filled while its results are read', async () => {
    const { provider: omnious, clock, calls } = await startDesk()
    let read = 0
    const source = (function* () {
      for (const request of pictures(30_000)) {
        read++
        yield request
      }
    })()
    const results = omnious.tagging.tag(source)
    const first = await passTime(clock, results.next())
    expect(first.value).toMatchObject({ id: '0', ok: true })
    await passTime(clock, new Promise((resolve) => setTimeout(resolve, 1500)))
    expect(read).toBe(20_000) // one task is read, one is filled, and that is all
    expect(count(calls())).toMatchObject({ createTaggingTask: 2, appendTaggingTask: 18 })
    await results.return()
  })

  test('when the window of a task has closed, a new task is created and nothing is lost', async () => {
    const { provider: omnious, clock, calls } = await startDesk()
    const source = (async function* () {
      yield* [...pictures(3000)].slice(0, 1500)
      await new Promise<void>((resolve) => clock.setTimeout(resolve, 700_000))
      yield* [...pictures(3000)].slice(1500)
    })()
    const reading = all(omnious.tagging.tag(source))
    await clock.advance(700_000)
    const results = await passTime(clock, reading)
    expect(ids(results)).toEqual([...pictures(3000)].map(({ id }) => id))
    expect(count(calls())).toMatchObject({ createTaggingTask: 2, appendTaggingTask: 1 })
  })

  test('when the vendor refuses an addition as too late, a new task is created', async () => {
    const slow: typeof fetch = async (input, init) => {
      await desk.clock.advance(5)
      return desk.mock.fetch(input, init)
    }
    const desk = await startDesk({
      scenario: 'task-expires-before-append',
      wrapFetch: () => slow,
    })
    const results = await passTime(desk.clock, all(desk.provider.tagging.tag(pictures(1500))))
    expect(ids(results)).toEqual([...pictures(1500)].map(({ id }) => id))
    expect(results.every(({ ok }) => ok)).toBe(true)
    expect(count(desk.calls())).toMatchObject({ createTaggingTask: 2, appendTaggingTask: 1 })
  })

  test('a task that fails as a whole fails each of its requests', async () => {
    const { provider: omnious, clock } = await startDesk({ scenario: 'task-fails' })
    const results = await passTime(clock, all(omnious.tagging.tag(pictures(3))))
    expect(results).toMatchObject([
      { id: '0', ok: false, error: { code: 'vendor-error' } },
      { id: '1', ok: false },
      { id: '2', ok: false },
    ])
  })

  test('a task that vanishes fails its requests, and the others go on', async () => {
    const { provider: omnious, clock, mock } = await startDesk()
    mock.fault({ name: 'example', example: 'notFound', operation: 'getTaggingTaskStatus' })
    const results = await passTime(clock, all(omnious.tagging.tag(pictures(10_001))))
    expect(results.filter(({ ok }) => !ok)).toHaveLength(10_000)
    expect(results[0]).toMatchObject({ ok: false, error: { code: 'not-found' } })
    expect(results.at(-1)).toMatchObject({ id: '10000', ok: true })
  })

  test('the state of a task is polled with a back-off', async () => {
    const { provider: omnious, clock, mock } = await startDesk({ scenario: 'tagging-slow' })
    await passTime(clock, all(omnious.tagging.tag(pictures(1000))))
    const polls = mock.requests({ operation: 'getTaggingTaskStatus' })
    expect(polls.length).toBeGreaterThan(3)
    expect(polls.length).toBeLessThan(8)
  })

  test('results that lag are fetched again', async () => {
    const { provider: omnious, clock, calls } = await startDesk({ scenario: 'results-lag' })
    const results = await passTime(clock, all(omnious.tagging.tag(pictures(250))))
    expect(ids(results)).toEqual([...pictures(250)].map(({ id }) => id))
    expect(results.every(({ ok }) => ok)).toBe(true)
    expect(count(calls())['listTaggingResults']).toBeGreaterThan(3)
  })

  test.each([undefined, 'failures-listed'] as const)(
    'pictures that failed are told with the scenario %s, and nobody waits for them',
    async (scenario) => {
      const { provider: omnious, clock, calls } = await startDesk({ scenario })
      const requests = [...pictures(250)].map((one, index) =>
        index % 10 === 3 ? { ...one, image: { url: `https://gone.invalid/${one.id}.jpg` } } : one,
      )
      const results = await passTime(clock, all(omnious.tagging.tag(requests)))
      expect(ids(results)).toEqual(requests.map(({ id }) => id))
      expect(results.map(({ ok }) => !ok)).toEqual(requests.map((_, index) => index % 10 === 3))
      const code = scenario === undefined ? 'vendor-error' : 'unusable-media'
      expect(results[3]).toMatchObject({ error: { code } })
      expect(count(calls())['listTaggingResults']).toBe(3)
    },
  )

  test('each request whose result never comes has an error', async () => {
    const wrapFetch =
      (base: typeof fetch): typeof fetch =>
      async (input, init) => {
        const response = await base(input, init)
        if (!String(input).includes('?offset=')) return response
        const answer = await response.json()
        answer.data.results = answer.data.results.filter(({ id }: { id: string }) => id !== '1')
        return Response.json(answer)
      }
    const { provider: omnious, clock } = await startDesk({ wrapFetch })
    const results = await passTime(clock, all(omnious.tagging.tag(pictures(3))))
    expect(results).toMatchObject([
      { id: '0', ok: true },
      { id: '1', ok: false },
      { id: '2', ok: true },
    ])
    expect(results[1]).toMatchObject({ error: { code: 'vendor-error', outcome: 'rejected' } })
  })
})
