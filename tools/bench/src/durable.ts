import { openBulk } from '@picturedesk/bulk'
import { startBenchPostgres } from './durable-postgres.ts'
import { runProcesses } from './durable-processes.ts'
import { durableOmnious, runBare, runDurably, UNIT } from './durable-run.ts'
import type { Measurement } from './measurement.ts'
import { median } from './median.ts'

/** Milliseconds that a call of the vendor takes, where the throughput is measured: its share rules the wall time. */
const LATENCY = 100
/** Units of each lane. A unit is a task of 1,000 pictures and twelve calls. */
const UNITS = 8
const LANES = 4
const WORKERS = [1, 2, 4]

/**
 * Durable bulk work over the same calls without it, in processes on a server and at once on the embedded
 * database; then its memory and its disk by the number of pictures, and how long it takes to open.
 */
export async function measureDurable(): Promise<Measurement[]> {
  return [...(await measureWorkers()), ...(await measureEmbedded()), ...(await measureSizes())]
}

async function measureWorkers(): Promise<Measurement[]> {
  await using postgres = await startBenchPostgres()
  const measurements: Measurement[] = []
  for (const workers of WORKERS) {
    const units = workers * LANES * UNITS
    const options = { latency: LATENCY, concurrency: LANES }
    const database = await postgres.database(`bench${workers}`)
    // The tables are made first: that is not the work.
    await (await openBulk({ database: database.url, providers: [durableOmnious(0)] })).close()
    const bare = await runProcesses(workers, units, options)
    const durable = await runProcesses(workers, units, { ...options, database })
    const who = workers === 1 ? '1 worker process' : `${workers} worker processes`
    measurements.push(
      ratio(`${who} on Postgres: time over a bare loop`, durable, bare),
      cpu(`${who} on Postgres: CPU of the workers a unit beyond the loop`, durable, bare, units),
    )
    if (!Number.isNaN(durable.databaseCpu))
      measurements.push({
        section: 'durable',
        what: `${who} on Postgres: CPU of the database a unit`,
        value: durable.databaseCpu / units,
        unit: 'ms',
      })
  }
  return measurements
}

async function measureEmbedded(): Promise<Measurement[]> {
  const measurements: Measurement[] = []
  for (const concurrency of WORKERS) {
    const units = concurrency * UNITS
    const options = { latency: LATENCY, concurrency }
    const bare = await runBare(units * UNIT, options)
    const durable = await runDurably(units * UNIT, options)
    measurements.push(
      ratio(`embedded, ${concurrency} at a time: time over a bare loop`, durable, bare),
      cpu(
        `embedded, ${concurrency} at a time: CPU a unit beyond the loop, database included`,
        durable,
        bare,
        units,
      ),
    )
  }
  return measurements
}

interface Run {
  readonly milliseconds: number
  readonly cpu: number
}

function ratio(what: string, durable: Run, bare: Run): Measurement {
  const value = durable.milliseconds / bare.milliseconds
  return { section: 'durable', what, value, unit: '×', limit: 1.1 }
}

function cpu(what: string, durable: Run, bare: Run, units: number): Measurement {
  const times = (durable.cpu / bare.cpu).toFixed(2)
  return {
    section: 'durable',
    what,
    value: (durable.cpu - bare.cpu) / units,
    unit: 'ms',
    details: [`${(bare.cpu / units).toFixed(1)} ms a unit in the loop: ${times} × in all`],
  }
}

async function measureSizes(): Promise<Measurement[]> {
  const small = await runDurably(100_000, { watchMemory: true })
  const large = await runDurably(1_000_000, { watchMemory: true })
  const mega = 2 ** 20
  return [
    {
      section: 'durable',
      what: 'peak heap of a million pictures over that of a hundred thousand',
      value: large.heap / small.heap,
      unit: '×',
      limit: 1.1,
      details: [`${(small.heap / mega).toFixed(0)} and ${(large.heap / mega).toFixed(0)} MB`],
    },
    {
      section: 'durable',
      what: 'the same of the memory beside the heap, where the embedded database lives',
      value: large.external / small.external,
      unit: '×',
      limit: 1.1,
      details: [
        `${(small.external / mega).toFixed(0)} and ${(large.external / mega).toFixed(0)} MB`,
      ],
    },
    {
      section: 'durable',
      what: 'peak memory of the process over a million pictures, over that of a hundred thousand',
      value: large.rss / small.rss,
      unit: '×',
      limit: 1.2,
      details: [`${(small.rss / mega).toFixed(0)} and ${(large.rss / mega).toFixed(0)} MB`],
    },
    {
      section: 'durable',
      what: 'peak heap over a million pictures',
      value: large.heap / mega,
      unit: 'MB',
    },
    {
      section: 'durable',
      what: 'database of a million pictures, inputs and labels',
      value: (large.disk - large.empty) / mega,
      unit: 'MB',
      details: [`an empty one has ${(large.empty / mega).toFixed(0)} MB`],
    },
    {
      section: 'durable',
      what: 'to open an embedded database',
      value: median([small.opened, large.opened]),
      unit: 'ms',
    },
  ]
}
