import { execFile } from 'node:child_process'
import { join, posix } from 'node:path'
import { fileURLToPath } from 'node:url'
import { promisify } from 'node:util'
import { houseTasks } from './house-tasks.ts'

/** A task as turbo plans it. Tasks without a script only hand on what they hash. */
export interface PlannedTask {
  /** E.g. `@picturedesk/hellorf#test`. */
  readonly id: string
  /** Relative to the root, with `/`; empty for the root. */
  readonly directory: string
  readonly hash: string
  readonly hasScript: boolean
  /** The files that it hashes, relative to the root. */
  readonly files: ReadonlySet<string>
  /** The ids of the tasks that it waits for. */
  readonly dependencies: readonly string[]
}

/** What turbo would do for `npm test`. */
export interface TaskPlan {
  readonly tasks: ReadonlyMap<string, PlannedTask>
  /** Files that every task hashes, relative to the root. */
  readonly globalFiles: ReadonlySet<string>
}

interface DryRun {
  readonly globalCacheInputs: { readonly files: Readonly<Record<string, string>> }
  readonly tasks: readonly {
    readonly taskId: string
    readonly directory: string
    readonly hash: string
    readonly command: string
    readonly inputs: Readonly<Record<string, string>>
    readonly dependencies: readonly string[]
  }[]
}

const turbo = fileURLToPath(new URL('../../../../node_modules/.bin/turbo', import.meta.url))
const run = promisify(execFile)

/**
 * Asks turbo for its plan by a dry run, which needs nothing but the tracked files.
 *
 * @param root the directory that holds turbo.json
 */
export async function planTasks(root: string): Promise<TaskPlan> {
  const args = ['run', ...houseTasks, '--dry=json']
  const { stdout } = await run(turbo, args, {
    cwd: root,
    maxBuffer: 2 ** 28,
    shell: process.platform === 'win32',
  })
  const dryRun = JSON.parse(stdout) as DryRun
  const tasks = dryRun.tasks.map(
    ({ taskId, directory, hash, command, inputs, dependencies }): [string, PlannedTask] => {
      const place = directory.replaceAll('\\', '/')
      const task = {
        id: taskId,
        directory: place,
        hash,
        hasScript: command !== '<NONEXISTENT>',
        files: new Set(Object.keys(inputs).map((file) => posix.join(place, file))),
        dependencies,
      }
      return [taskId, task]
    },
  )
  return {
    tasks: new Map(tasks),
    globalFiles: new Set(Object.keys(dryRun.globalCacheInputs.files).map((file) => join(file))),
  }
}

/** The tasks with a script that must end before a task begins, directly or not. */
export function waitsFor(plan: TaskPlan, id: string): PlannedTask[] {
  return closure(plan, id).filter((task) => task.id !== id && task.hasScript)
}

/** Every file by which the hash of a task changes: its own, and those of the tasks that it depends on. */
export function hashedFiles(plan: TaskPlan, id: string): ReadonlySet<string> {
  const files = closure(plan, id).flatMap((task) => [...task.files])
  return new Set([...plan.globalFiles, ...files])
}

/** The tasks with a script that an edit of a file reruns, by what each of them hashes. */
export function rerunsAfterEdit({ tasks, globalFiles }: TaskPlan, file: string): PlannedTask[] {
  const all = [...tasks.values()]
  const touched = new Set(all.filter(({ files }) => globalFiles.has(file) || files.has(file)))
  let size = -1
  while (size < touched.size) {
    size = touched.size
    for (const task of all) {
      const dependencies = task.dependencies.map((id) => tasks.get(id))
      if (dependencies.some((one) => one && touched.has(one))) touched.add(task)
    }
  }
  return all.filter((task) => task.hasScript && touched.has(task))
}

/** The tasks with a script whose hash one plan has and the other has not. */
export function rerunsBetween(before: TaskPlan, after: TaskPlan): PlannedTask[] {
  return [...after.tasks.values()].filter(
    ({ id, hash, hasScript }) => hasScript && before.tasks.get(id)?.hash !== hash,
  )
}

function closure({ tasks }: TaskPlan, id: string): PlannedTask[] {
  const found = new Map<string, PlannedTask>()
  const add = (next: string): void => {
    const task = tasks.get(next)
    if (task === undefined || found.has(next)) return
    found.set(next, task)
    task.dependencies.forEach(add)
  }
  add(id)
  return [...found.values()]
}
