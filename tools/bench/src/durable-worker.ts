import { parseArgs } from 'node:util'
import { openBulk } from '@picturedesk/bulk'
import { benchPictures, durableOmnious, runBare } from './durable-run.ts'

/**
 * A worker in a process of its own. It says `{ ready }`, waits for a line on its input, works, and says what
 * that took. With `--database` the work is durable: one of the workers reads the source, and is done when
 * all is; the others work until their input ends. Without it, the same calls are made in a loop.
 */
const { values } = parseArgs({
  options: {
    database: { type: 'string' },
    read: { type: 'string', default: '0' },
    latency: { type: 'string', default: '0' },
    concurrency: { type: 'string', default: '4' },
  },
})
const count = Number(values.read)
const latency = Number(values.latency)
const concurrency = Number(values.concurrency)
const say = (line: object): void => void process.stdout.write(`${JSON.stringify(line)}\n`)

const bulk =
  values.database === undefined
    ? undefined
    : await openBulk({
        database: values.database,
        providers: [durableOmnious(latency)],
        limits: false,
      })
const stop = new AbortController()
const begun = new Promise<void>((resolve) => process.stdin.once('data', () => resolve()))
process.stdin.once('end', () => stop.abort())
say({ ready: true })
await begun
const start = performance.now()
const before = process.cpuUsage()
if (bulk === undefined) await runBare(count, { latency, concurrency })
else if (count === 0) await bulk.work({ until: 'forever', concurrency, signal: stop.signal })
else {
  const job = await bulk.tag(benchPictures(count), { provider: 'omnious', name: 'bench' })
  await bulk.work({ concurrency })
  const { inputs } = await job.progress()
  if (inputs.ok !== count) throw new Error(`${inputs.ok} of ${count} pictures have labels.`)
}
const { user, system } = process.cpuUsage(before)
say({ milliseconds: performance.now() - start, cpu: (user + system) / 1000 })
process.stdin.destroy()
await bulk?.close()
