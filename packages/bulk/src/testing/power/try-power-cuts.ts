import { rmSync } from 'node:fs'
import { join } from 'node:path'
import type { TaggingRequest } from '@picturedesk/provider'
import type { BulkOptions } from '../../bulk-options.ts'
import { checkBulkOptions } from '../../check-bulk-options.ts'
import { BulkDatabaseError } from '../../database/database-error.ts'
import { openPglite } from '../../database/open-pglite.ts'
import { openBulk } from '../../open-bulk.ts'
import { openOn } from '../../open-on.ts'
import { freshDirectory } from '../fresh-directory.ts'
import { PaperTagger } from '../paper-tagger.ts'
import { seeded } from '../seeded.ts'
import { afterPowerCut } from './after-power-cut.ts'
import { PoweredDisk } from './powered-disk.ts'

/** What a trial of power cuts came to. `problems` is empty when every promise held. */
export interface PowerVerdict {
  readonly problems: readonly string[]
  readonly rows: number
  readonly cuts: number
  /** Changes that were not synced when the power was cut, over all cuts. */
  readonly unsynced: number
  /** Whether the last cut left files that cannot be opened, which was told. That happens about once in a hundred cuts. */
  readonly isLost: boolean
}

/** What is told of files that cannot be opened. */
const LOST = 'The database is lost.'
/** About so many changes and syncs of files belong to a unit. */
const STEPS = 25
const UNIT = 10

/**
 * Works on a job on an embedded database whose machine loses power again and again, at random moments: while it works,
 * and while it comes back from the cut before. The vendor keeps what it got.
 */
export async function tryPowerCuts(options: {
  readonly inputs: number
  readonly cuts: number
  readonly seed: number
}): Promise<PowerVerdict> {
  const { inputs } = options
  const random = seeded(options.seed)
  const paper = new PaperTagger()
  const most = Math.ceil((inputs / UNIT / (options.cuts + 1)) * STEPS)
  using first = await freshDirectory()
  let directory = first.path
  let unsynced = 0
  for (let cuts = 0; ; cuts++) {
    const disk = new PoweredDisk(join(directory, 'data'))
    const mayCut = cuts < options.cuts
    paper.beforeCreate = () => {
      if (disk.isOff) throw new Error('A machine without power sends nothing.')
    }
    if (mayCut && cuts % 3 === 2) disk.cutAfter(Math.floor(random() * 40))
    const ended = await workOn(directory, disk, paper, inputs, () => {
      if (mayCut && cuts % 3 !== 2) disk.cutAfter(Math.floor(random() * most))
    })
    if (ended === LOST && !disk.isOff) {
      const problems = twice(paper)
      rmSync(directory, { recursive: true, force: true })
      return { problems, rows: 0, cuts, unsynced, isLost: true }
    }
    if (!disk.isOff) {
      const problems = ended === undefined ? await check(directory, paper, inputs) : [ended]
      if (mayCut) problems.push(`Only ${cuts} of ${options.cuts} power cuts happened.`)
      rmSync(directory, { recursive: true, force: true })
      return { problems, rows: inputs, cuts, unsynced, isLost: false }
    }
    unsynced += disk.unsynced()
    const found = afterPowerCut(disk, random)
    rmSync(directory, { recursive: true, force: true })
    directory = found
  }
}

/** Works until the job is done, or there is no power. Gives what went wrong. */
async function workOn(
  directory: string,
  disk: PoweredDisk,
  paper: PaperTagger,
  inputs: number,
  onOpen: () => void,
): Promise<string | undefined> {
  try {
    const database = await openPglite(directory, true, () => disk.files())
    const options: BulkOptions = {
      providers: [paper.provider()],
      limits: false,
      // It is waited for twice as long, in real time. The vendor on paper takes none.
      callTimeout: 20,
    }
    await using bulk = await openOn(database, options, checkBulkOptions(options))
    bulk.on('trouble', () => {})
    onOpen()
    const job = await bulk.tag(pictures(inputs), {
      provider: 'paper',
      name: 'job',
      unitSize: UNIT,
    })
    await Promise.all([job.read, bulk.work()])
    return undefined
  } catch (error) {
    return BulkDatabaseError.isInstance(error) && error.message.includes('cannot be opened')
      ? LOST
      : String(error)
  }
}

/** Pictures that the vendor got more than once. */
function twice(paper: PaperTagger): string[] {
  return Object.entries(paper.ledger()).flatMap(([url, count]) =>
    count === 1 ? [] : [`The vendor got ${url} ${count} times.`],
  )
}

async function check(directory: string, paper: PaperTagger, inputs: number): Promise<string[]> {
  const problems: string[] = []
  await using bulk = await openBulk({ database: directory, providers: [paper.provider()] })
  const job = await bulk.job('job')
  let rows = 0
  for await (const row of job?.results() ?? [])
    if (!row.ok || row.index !== rows++) problems.push(`Row ${rows}: ${JSON.stringify(row)}`)
  if (rows !== inputs) problems.push(`${rows} rows for ${inputs} inputs.`)
  const counts = Object.values(paper.ledger())
  if (counts.length !== inputs) problems.push(`The vendor got ${counts.length} pictures.`)
  return [...problems, ...twice(paper)]
}

function* pictures(count: number): Generator<TaggingRequest, void, undefined> {
  for (let index = 0; index < count; index++)
    yield { id: `p${index}`, image: { url: `https://images.example/${index}.jpg` } }
}
