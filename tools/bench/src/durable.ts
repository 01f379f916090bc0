import { runBare, runDurably } from './durable-run.ts'
import type { Measurement } from './measurement.ts'
import { median } from './median.ts'

/** Milliseconds that a call of the vendor takes, where the throughput is measured. */
const LATENCY = 40

/**
 * Durable bulk work on the embedded database: its throughput over the same calls without it, its memory and
 * its disk by the number of pictures, and how long it takes to open.
 */
export async function measureDurable(): Promise<Measurement[]> {
  const measurements: Measurement[] = []
  for (const concurrency of [1, 2, 4]) {
    const options = { latency: LATENCY, concurrency }
    const ratios: number[] = []
    const costs: number[] = []
    for (let round = 0; round < 3; round++) {
      const bare = await runBare(concurrency * 8_000, options)
      const durable = await runDurably(concurrency * 8_000, options)
      ratios.push(durable.milliseconds / bare.milliseconds)
      costs.push((durable.cpu - bare.cpu) / (concurrency * 8))
    }
    measurements.push({
      section: 'bulk',
      what: `durable: time over a bare loop of the same calls, ${concurrency} at a time`,
      value: median(ratios),
      unit: '×',
      limit: 1.1,
      details: [
        `a unit is a task of 1,000 pictures; a call of the vendor takes ${LATENCY} ms`,
        `${median(costs).toFixed(1)} ms of CPU a unit beyond the loop`,
      ],
    })
  }
  const small = await runDurably(100_000, { watchMemory: true })
  const large = await runDurably(1_000_000, { watchMemory: true })
  const mega = 2 ** 20
  return [
    ...measurements,
    {
      section: 'bulk',
      what: 'durable: peak heap of a million pictures over that of a hundred thousand',
      value: large.heap / small.heap,
      unit: '×',
      limit: 1.1,
      details: [`${(small.heap / mega).toFixed(0)} and ${(large.heap / mega).toFixed(0)} MB`],
    },
    {
      section: 'bulk',
      what: 'durable: the same of the memory beside the heap, where the embedded database lives',
      value: large.external / small.external,
      unit: '×',
      limit: 1.1,
      details: [
        `${(small.external / mega).toFixed(0)} and ${(large.external / mega).toFixed(0)} MB`,
      ],
    },
    {
      section: 'bulk',
      what: 'durable: database of a million pictures, inputs and labels',
      value: (large.disk - large.empty) / mega,
      unit: 'MB',
      details: [`an empty one has ${(large.empty / mega).toFixed(0)} MB`],
    },
    {
      section: 'bulk',
      what: 'durable: to open an embedded database',
      value: median([small.opened, large.opened]),
      unit: 'ms',
    },
  ]
}
