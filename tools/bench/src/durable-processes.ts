import { spawn } from 'node:child_process'
import { readdirSync, readFileSync } from 'node:fs'
import { createInterface } from 'node:readline'
import { fileURLToPath } from 'node:url'
import { UNIT } from './durable-run.ts'

const SCRIPT = fileURLToPath(new URL('./durable-worker.ts', import.meta.url))
/** Milliseconds of a tick in /proc. */
const TICK = 10

/** What a run of several processes came to, in milliseconds. */
export interface ProcessRun {
  /** From the word to begin until all pictures have their labels. */
  readonly milliseconds: number
  /** CPU of all workers. */
  readonly cpu: number
  /** CPU of the database's processes. */
  readonly databaseCpu: number
}

/** Works in so many processes: on one database, or without one in loops that share the units. */
export async function runProcesses(
  processes: number,
  units: number,
  options: {
    readonly latency: number
    readonly concurrency: number
    readonly database?: { readonly url: string; readonly folder: string }
  },
): Promise<ProcessRun> {
  const { latency, concurrency, database } = options
  const workers = Array.from({ length: processes }, (_, index) =>
    startWorker([
      `--latency=${latency}`,
      `--concurrency=${concurrency}`,
      ...(database ? [`--database=${database.url}`] : []),
      // One reads for all, or each has its share.
      `--read=${database ? (index === 0 ? units * UNIT : 0) : (units / processes) * UNIT}`,
    ]),
  )
  await Promise.all(workers.map(({ ready }) => ready))
  const databaseBefore = database ? cpuOfDatabase(database.folder) : 0
  for (const { begin } of workers) begin()
  const first = await workers[0]?.ended
  for (const { end } of workers) end()
  const all = await Promise.all(workers.map(({ ended }) => ended))
  return {
    milliseconds:
      (database ? first?.milliseconds : undefined) ??
      Math.max(...all.map(({ milliseconds }) => milliseconds)),
    cpu: all.reduce((sum, { cpu }) => sum + cpu, 0),
    databaseCpu: database ? cpuOfDatabase(database.folder) - databaseBefore : 0,
  }
}

interface Ended {
  readonly milliseconds: number
  readonly cpu: number
}

function startWorker(args: readonly string[]): {
  readonly ready: Promise<unknown>
  readonly ended: Promise<Ended>
  begin(): void
  end(): void
} {
  const child = spawn(process.execPath, [...process.execArgv, SCRIPT, ...args], {
    stdio: ['pipe', 'pipe', 'inherit'],
  })
  const lines = createInterface(child.stdout)[Symbol.asyncIterator]()
  const next = async (): Promise<unknown> => {
    const { done, value } = await lines.next()
    if (done) throw new Error('A worker of the benchmark ended too early.')
    return JSON.parse(value)
  }
  const ready = next()
  return {
    ready,
    ended: ready.then(next) as Promise<Ended>,
    begin: () => void child.stdin.write('begin\n'),
    end: () => void child.stdin.end(),
  }
}

/** CPU of a Postgres server and all its processes, from /proc. Elsewhere than on Linux: not known. */
function cpuOfDatabase(folder: string): number {
  if (process.platform !== 'linux') return Number.NaN
  const [postmaster] = readFileSync(`${folder}/postmaster.pid`, 'utf8').split('\n')
  let ticks = 0
  for (const pid of readdirSync('/proc').filter((name) => /^\d+$/.test(name))) {
    let stat: string
    try {
      stat = readFileSync(`/proc/${pid}/stat`, 'utf8')
    } catch {
      continue
    }
    const fields = stat.slice(stat.lastIndexOf(')') + 2).split(' ')
    // Those that have ended are counted with their parent.
    const own = Number(fields[11]) + Number(fields[12])
    if (pid === postmaster) ticks += own + Number(fields[13]) + Number(fields[14])
    else if (fields[1] === postmaster) ticks += own
  }
  return ticks * TICK
}
