import { spawn } from 'node:child_process'
import { readdir, readFile, rename } from 'node:fs/promises'
import { join } from 'node:path'

/** A task of a turbo run that has a script behind it. */
export interface TurboTask {
  /** E.g. `@picturedesk/hellorf#test`. */
  readonly id: string
  readonly name: string
  /** Relative to the root. */
  readonly directory: string
  /** Undefined when it never ran. */
  readonly exitCode: number | undefined
  /** From start to end. Of a task that came from the cache: what it took when it ran. Undefined when it never ran. */
  readonly milliseconds: number | undefined
  readonly isCached: boolean
}

export interface TurboRun {
  readonly exitCode: number
  readonly tasks: readonly TurboTask[]
}

/** What turbo says of the last run, relative to the root. `pnpm times` prints it. */
export const LAST_RUN = '.turbo/last-run.json'

/** Runs tasks in every package, goes on after failures, and answers how each of them ended. */
export async function turboRun(root: string, tasks: readonly string[]): Promise<TurboRun> {
  const runs = join(root, '.turbo/runs')
  const earlier = new Set(await summaries(runs))
  const options = ['--continue=always', '--output-logs=errors-only', '--summarize']
  const exitCode = await new Promise<number>((resolve, reject) => {
    const child = spawn('turbo', ['run', ...tasks, ...options], {
      cwd: root,
      stdio: 'inherit',
      shell: process.platform === 'win32',
    })
    child.once('error', reject)
    child.once('close', (code) => resolve(code ?? 1))
  })
  const [summary] = (await summaries(runs)).filter((name) => !earlier.has(name))
  if (summary === undefined) return { exitCode, tasks: [] }
  const path = join(runs, summary)
  const text = await readFile(path, 'utf8')
  await rename(path, join(root, LAST_RUN))
  return { exitCode, tasks: readTurboSummary(text) }
}

async function summaries(directory: string): Promise<string[]> {
  try {
    return (await readdir(directory)).filter((name) => name.endsWith('.json'))
  } catch {
    return [] // no run has been summarized here yet
  }
}

interface TurboSummary {
  readonly tasks: readonly {
    readonly taskId: string
    readonly task: string
    readonly directory: string
    readonly command: string
    readonly cache?: { readonly status: string; readonly timeSaved?: number }
    readonly execution?: {
      readonly exitCode?: number | null
      readonly startTime?: number
      readonly endTime?: number
    } | null
  }[]
}

/** Reads what `turbo run --summarize` leaves. */
export function readTurboSummary(text: string): TurboTask[] {
  const { tasks } = JSON.parse(text) as TurboSummary
  return tasks
    .filter(({ command }) => command !== '<NONEXISTENT>')
    .map(({ taskId, task, directory, cache, execution }) => {
      const isCached = cache?.status === 'HIT'
      const { startTime, endTime } = execution ?? {}
      const ran = startTime === undefined || endTime === undefined ? undefined : endTime - startTime
      return {
        id: taskId,
        name: task,
        directory,
        exitCode: execution?.exitCode ?? undefined,
        milliseconds: isCached ? cache?.timeSaved : ran,
        isCached,
      }
    })
}
