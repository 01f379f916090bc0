import { setImmediate } from 'node:timers/promises'
import type { TaggingRequest } from '@picturedesk/provider'
import { afterAll, beforeAll, beforeEach, describe, expect, test } from 'vitest'
import type { Bulk } from './bulk.ts'
import type { BulkJob } from './bulk-job.ts'
import { openBulk } from './index.ts'
import { collect } from './testing/collect.ts'
import { PaperTagger } from './testing/paper-tagger.ts'
import { startPostgres, type TrialPostgres } from './testing/start-postgres.ts'

const paper = new PaperTagger()
let postgres: TrialPostgres
/** One reads and works, the other cancels. */
let here: Bulk
let there: Bulk
let jobs = 0

beforeAll(async () => {
  postgres = await startPostgres()
  const open = () => openBulk({ database: postgres.url, providers: [paper.provider()] })
  here = await open()
  there = await open()
})
beforeEach(() => paper.reset())
afterAll(async () => {
  await here?.close()
  await there?.close()
  await postgres?.[Symbol.asyncDispose]()
})

/** A source that gives 25 pictures, and goes on when it is told. */
function slowSource() {
  const more = Promise.withResolvers<void>()
  const state = { given: 0, isClosed: false }
  const source = (async function* (): AsyncGenerator<TaggingRequest> {
    try {
      for (; ; state.given++) {
        if (state.given === 25) await more.promise
        yield { id: `p${state.given}`, image: { url: `https://x.example/${state.given}` } }
        await setImmediate()
      }
    } finally {
      state.isClosed = true
    }
  })()
  return { source, state, goOn: more.resolve }
}

/** What a job that ended by `cancel()` promises: a row for each input. */
async function checkEnded(job: BulkJob): Promise<void> {
  const info = await job.info()
  expect(info).toMatchObject({ state: 'cancelled', finishedAt: expect.any(Date) })
  const { inputs, units } = await job.progress()
  const rows = await collect(job.results({ follow: true }))
  expect(rows.map(({ index }) => index)).toEqual(rows.map((_, index) => index))
  expect(rows).toHaveLength(inputs.total)
  expect(units).toMatchObject({ waiting: 0, handedIn: 0 })
}

const wayTo = {
  'by its own process': async (job: BulkJob) => job.cancel(),
  'by another process': async (job: BulkJob) => (await there.job(job.id))?.cancel(),
}

describe.each(Object.entries(wayTo))(
  'a job that is cancelled %s while its source is read',
  (_, cancel) => {
    test.each([[{}], [{ ahead: 1 }]])(
      'ends, reads no more, and each input has a row (%j)',
      async (options) => {
        const { source, state, goOn } = slowSource()
        const job = await here.tag(source, {
          provider: 'paper',
          name: `slow ${jobs++}`,
          ...options,
        })
        const stop = new AbortController()
        const work = here.work({ job: job.id, until: 'forever', signal: stop.signal })
        while ((await job.progress()).inputs.done < 20) await setImmediate()
        await cancel(job)
        await job.read
        goOn()
        stop.abort()
        await work
        await checkEnded(job)
        expect(state.given).toBeLessThanOrEqual(26)
      },
    )

    test('ends where nobody works', async () => {
      const { source, goOn } = slowSource()
      const job = await here.tag(source, { provider: 'paper', name: `slow ${jobs++}`, ahead: 1 })
      while ((await job.progress()).inputs.total < 10) await setImmediate()
      await cancel(job)
      goOn()
      await job.read
      await checkEnded(job)
      expect(paper.calls).toEqual([])
      await job.remove()
    })
  },
)

test('a job that is removed while its source is read tells the reader', async () => {
  const { source, goOn } = slowSource()
  const job = await here.tag(source, { provider: 'paper', name: `slow ${jobs++}` })
  while ((await job.progress()).inputs.total < 20) await setImmediate()
  const other = await there.job(job.id)
  await other?.cancel()
  await other?.remove()
  goOn()
  await expect(job.read).rejects.toMatchObject({
    code: 'job-state',
    message: expect.stringContaining('was removed while its source was read'),
  })
})
