import { type ChildProcess, fork } from 'node:child_process'
import { once } from 'node:events'

/** A server in a process of its own. */
export interface ServerChild extends AsyncDisposable {
  /** What it can be called at, by vendor. */
  readonly urls: Readonly<Record<string, string>>
  /** Seconds from the first line of its script until all servers listened. */
  readonly startSeconds: number
  /** Its resident memory in bytes, after a collection. */
  memory(): Promise<number>
}

/** What a child says when it is ready. */
export type Ready = Pick<ServerChild, 'urls' | 'startSeconds'>

/**
 * Starts a script of this folder that calls {@link serveParent}.
 *
 * @throws Error when it ends before it is ready
 */
export async function startServerChild(
  script: `${string}.ts`,
  args: readonly string[],
): Promise<ServerChild> {
  const child = fork(new URL(script, import.meta.url), [...args], { execArgv: ['--expose-gc'] })
  const ready = await answerOf<Ready>(child)
  return {
    ...ready,
    memory: async () => {
      child.send('memory')
      return answerOf<number>(child)
    },
    [Symbol.asyncDispose]: async () => {
      const exited = once(child, 'exit')
      child.disconnect()
      await exited
    },
  }
}

/** In the child: says that it is ready, answers the parent, and ends with it. */
export function serveParent(ready: Ready): void {
  process.on('message', () => {
    globalThis.gc?.()
    process.send?.(process.memoryUsage.rss())
  })
  process.on('disconnect', () => process.exit())
  process.send?.(ready)
}

async function answerOf<T>(child: ChildProcess): Promise<T> {
  const over = new AbortController()
  const { signal } = over
  try {
    return await Promise.race([
      once(child, 'message', { signal }).then(([answer]) => answer as T),
      once(child, 'exit', { signal }).then(([code]): never => {
        throw new Error(`The server ended with ${code} before it answered.`)
      }),
    ])
  } finally {
    over.abort()
  }
}
