import type { TaggingRequest } from '@picturedesk/provider'
import { expect, test } from 'vitest'
import { checkBulkOptions } from './check-bulk-options.ts'
import { openPglite } from './database/open-pglite.ts'
import { openBulk } from './open-bulk.ts'
import { openOn } from './open-on.ts'
import { collect } from './testing/collect.ts'
import { freshDirectory } from './testing/fresh-directory.ts'
import { PaperTagger } from './testing/paper-tagger.ts'
import { fullFiles } from './testing/power/full-files.ts'

const INPUTS = 300

function* pictures(): Generator<TaggingRequest, void, undefined> {
  for (let index = 0; index < INPUTS; index++)
    yield { id: `p${index}`, image: { url: `https://images.example/${index}.jpg` } }
}

/** Bytes that the disk has left: for the first write, in the middle of the work, and late. */
test.each([0, 40_000, 150_000])(
  'a disk that is full after %i more bytes ends the work with its directory and what to do; with space it goes on, and each picture is handed in once',
  async (space) => {
    const paper = new PaperTagger()
    using directory = await freshDirectory()
    const options = { providers: [paper.provider()], limits: false, callTimeout: 20 } as const
    const disk = fullFiles()
    const database = await openPglite(directory.path, true, disk.files)
    const full = await openOn(database, options, checkBulkOptions(options))
    const troubles: string[] = []
    full.on('trouble', ({ message }) => void troubles.push(message))
    disk.leave(space)
    const results = await Promise.allSettled([
      full.tag(pictures(), { provider: 'paper', name: 'job' }).then((job) => job.read),
      full.work({ until: 'forever' }),
    ])
    for (const [place, result] of results.entries()) {
      // What was read before the disk was full stays read.
      if (place === 0 && result.status === 'fulfilled') continue
      expect(result).toMatchObject({
        status: 'rejected',
        reason: {
          code: 'bulk-database',
          message: expect.stringMatching(/No space left on device\. Make space on the disk/),
        },
      })
    }
    const told = [
      ...troubles,
      ...results.map((one) => String((one as { reason?: unknown }).reason)),
    ]
    for (const message of told) expect(message).not.toContain('current transaction is aborted')
    expect(told.join('\n')).toContain(directory.path)
    await full.close()

    await using bulk = await openBulk({ ...options, database: directory.path, flush: false })
    const job = await bulk.tag(pictures(), { provider: 'paper', name: 'job' })
    await Promise.all([job.read, bulk.work()])
    const rows = await collect(job.results())
    expect(rows.filter(({ ok }) => ok)).toHaveLength(INPUTS)
    expect(Object.values(paper.ledger())).toEqual(Array(INPUTS).fill(1))
  },
)
