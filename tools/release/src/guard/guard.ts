import { type ChildProcess, fork } from 'node:child_process'
import { fileURLToPath } from 'node:url'

/** What a guard is told: to look after something, or to do so no more. */
export type GuardMessage =
  | { readonly do: 'add' | 'delete'; readonly process: number }
  | { readonly do: 'add' | 'delete'; readonly folder: string }

/** One for this process, from the first need on. */
let guard: ChildProcess | undefined

/** Has a child, and all that it starts, ended when this process ends, however that happens. */
export function guardProcess(child: ChildProcess): void {
  const { pid } = child
  if (pid === undefined) return
  tell({ do: 'add', process: pid })
  child.once('exit', () => tell({ do: 'delete', process: pid }))
}

/** Has a folder removed when this process ends, however that happens. Disposing says that it is gone. */
export function guardFolder(folder: string): Disposable {
  tell({ do: 'add', folder })
  return { [Symbol.dispose]: () => tell({ do: 'delete', folder }) }
}

/** A child gets a group of its own, so that a kill of this group leaves it for the guard, who finds its children by it. */
export const ownGroup = { detached: process.platform !== 'win32' }

function tell(message: GuardMessage): void {
  guard ??= start()
  if (guard.connected) guard.send(message, () => {})
}

function start(): ChildProcess {
  const child = fork(fileURLToPath(new URL('./guard-process.ts', import.meta.url)), [], {
    stdio: ['ignore', 'ignore', 'ignore', 'ipc'],
    execArgv: [],
    // What ends the group of this process must not end the guard.
    detached: true,
    serialization: 'json',
  })
  // A guard that cannot be started must not stop a release. What a kill leaves is swept by the next run.
  child.on('error', () => {})
  child.unref()
  child.channel?.unref()
  return child
}
