import { fork } from 'node:child_process'
import { once } from 'node:events'
import type { Measurement } from './measurement.ts'

/** What a soak came to. */
export interface SoakReport {
  readonly requests: number
  /** Requests in each tenth for a second of processor time, which others' load does not change. */
  readonly rates: readonly number[]
  /** Heap in bytes after a collection, when so many percent were done. */
  readonly heaps: Readonly<Record<number, number>>
  /** Requests struck by each fault. */
  readonly strikes: Readonly<Record<string, number>>
  readonly unhandled: number
  /** What `process.getActiveResourcesInfo` names at the end that it did not at the start. */
  readonly left: readonly string[]
}

/** Many requests to all mocks, an eighth of them over TCP, with every fault about. */
export async function measureSoak(requests: number): Promise<Measurement[]> {
  const report = await runSoak(requests)
  const { rates, heaps, strikes } = report
  const megabytes = (percent: number): number => (heaps[percent] ?? 0) / (1024 * 1024)
  const section = 'soak'
  const name = `${requests.toLocaleString('en')} requests`
  return [
    {
      section,
      what: `requests a second of CPU, in the first tenth of ${name} over the last`,
      value: (rates[0] ?? 0) / (rates.at(-1) ?? 0),
      unit: '×',
      limit: 1.25,
      details: [`requests a second of CPU: ${rates.map((rate) => rate.toFixed(0)).join(', ')}`],
    },
    {
      section,
      what: 'heap after all over that after a tenth',
      value: megabytes(100) / megabytes(10),
      unit: '×',
      limit: 1.1,
      details: [10, 50, 100].map((at) => `${at} %: ${megabytes(at).toFixed(1)} MB`),
    },
    {
      section,
      what: 'kinds of fault that struck nothing',
      value: Object.values(strikes).filter((struck) => struck === 0).length,
      unit: 'faults',
      limit: 0,
      details: Object.entries(strikes).map(([fault, struck]) => `${fault}: ${struck}`),
    },
    {
      section,
      what: 'rejections that nobody handled',
      value: report.unhandled,
      unit: 'rejections',
      limit: 0,
    },
    {
      section,
      what: 'sockets, timers and other handles left open',
      value: report.left.length,
      unit: 'handles',
      limit: 0,
      details: report.left,
    },
  ]
}

async function runSoak(requests: number): Promise<SoakReport> {
  const child = fork(new URL('soak-run.ts', import.meta.url), [String(requests)], {
    execArgv: ['--expose-gc'],
    stdio: ['ignore', 'ignore', 'inherit', 'ipc'],
  })
  const exited = once(child, 'exit')
  const [report] = await Promise.race([
    once(child, 'message'),
    exited.then(([code]): never => {
      throw new Error(`The soak ended with ${code}.`)
    }),
  ])
  await exited
  return report as SoakReport
}
