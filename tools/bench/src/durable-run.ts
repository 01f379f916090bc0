import { globSync, mkdtempSync, rmSync, statSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { setFlagsFromString } from 'node:v8'
import { runInNewContext } from 'node:vm'
import { openBulk } from '@picturedesk/bulk'
import { createOmnious, type OmniousTaggingRequest } from '@picturedesk/omnious'
import { durableVendor } from './durable-vendor.ts'

const BASE_URL = 'https://api.omnious.com/tagger/v2.12'
/** Pictures of a unit, which is a task of the vendor. */
export const UNIT = 1_000

/** What a run of durable bulk work came to. */
export interface DurableRun {
  /** From the first unit to the last, without opening. */
  readonly milliseconds: number
  /** CPU time of the whole run, in milliseconds. */
  readonly cpu: number
  /** Milliseconds until the database was open. */
  readonly opened: number
  /** Largest heap and largest rest (such as the database's), in bytes, after collections. */
  readonly heap: number
  readonly external: number
  /** Largest memory of the process. */
  readonly rss: number
  /** Bytes on the disk in the end, and of an empty database. */
  readonly disk: number
  readonly empty: number
}

/** Omnious, with calls that take so long. */
export function durableOmnious(latency: number) {
  return createOmnious({ apiKey: 'key', baseUrl: BASE_URL, fetch: durableVendor(latency) })
}

/** Tags so many pictures durably, on the embedded database. */
export async function runDurably(
  count: number,
  { latency = 0, concurrency = 4, ahead = 20, watchMemory = false } = {},
): Promise<DurableRun> {
  const directory = mkdtempSync(join(tmpdir(), 'picturedesk-bench-'))
  try {
    // A database that is new is made first: that is not the work.
    await (await openBulk({ database: directory, providers: [durableOmnious(0)] })).close()
    const empty = sizeOf(directory)
    const start = performance.now()
    const bulk = await openBulk({
      database: directory,
      providers: [durableOmnious(latency)],
      limits: false,
    })
    const opened = performance.now() - start
    const [heap, external, rss] = [{ peak: 0 }, { peak: 0 }, { peak: 0 }]
    let done = 0
    const every = Math.max(1, Math.floor(count / UNIT / 20))
    bulk.on('unit', ({ state }) => {
      if (!watchMemory || state !== 'done' || ++done % every !== 0) return
      collectGarbage()
      const usage = process.memoryUsage()
      heap.peak = Math.max(heap.peak, usage.heapUsed)
      external.peak = Math.max(external.peak, usage.external)
      rss.peak = Math.max(rss.peak, usage.rss)
    })
    const begin = performance.now()
    const cpu = process.cpuUsage()
    const job = await bulk.tag(benchPictures(count), { provider: 'omnious', name: 'bench', ahead })
    await bulk.work({ concurrency })
    const milliseconds = performance.now() - begin
    const { user, system } = process.cpuUsage(cpu)
    const { inputs } = await job.progress()
    if (inputs.ok !== count) throw new Error(`${inputs.ok} of ${count} pictures have labels.`)
    await bulk.close()
    return {
      milliseconds,
      cpu: (user + system) / 1000,
      opened,
      heap: heap.peak,
      external: external.peak,
      rss: rss.peak,
      disk: sizeOf(directory),
      empty,
    }
  } finally {
    rmSync(directory, { recursive: true, force: true })
  }
}

/** The same calls in lanes, with nothing that lasts. */
export async function runBare(
  count: number,
  { latency = 0, concurrency = 4 } = {},
): Promise<{ readonly milliseconds: number; readonly cpu: number }> {
  const { tagging } = durableOmnious(latency)
  const source = benchPictures(count)
  const begin = performance.now()
  const cpu = process.cpuUsage()
  let labelled = 0
  const lane = async (): Promise<void> => {
    for (;;) {
      const unit: OmniousTaggingRequest[] = []
      for (let step = source.next(); !step.done; step = source.next())
        if (unit.push(step.value) === UNIT) break
      if (unit.length === 0) return
      const { taskId } = await tagging.create(unit)
      await tagging.status(taskId)
      for await (const { ok } of tagging.results(taskId)) if (ok) labelled++
    }
  }
  await Promise.all(Array.from({ length: concurrency }, lane))
  if (labelled !== count) throw new Error(`${labelled} of ${count} pictures have labels.`)
  const { user, system } = process.cpuUsage(cpu)
  return { milliseconds: performance.now() - begin, cpu: (user + system) / 1000 }
}

/** Lanes share it, so that each picture goes to one. */
export function* benchPictures(count: number): Generator<OmniousTaggingRequest, void, undefined> {
  for (let index = 0; index < count; index++)
    yield { id: `p${index}`, image: { url: `https://images.example/${index}.jpg` } }
}

function sizeOf(directory: string): number {
  return globSync('**/*', { cwd: directory })
    .map((path) => statSync(join(directory, path)))
    .reduce((sum, file) => sum + (file.isFile() ? file.size : 0), 0)
}

setFlagsFromString('--expose-gc')
const collectGarbage = runInNewContext('gc') as () => void
