import { AsyncLocalStorage } from 'node:async_hooks'

// Kept, since this file replaces its methods.
const { console } = globalThis
const METHODS = ['debug', 'dir', 'error', 'info', 'log', 'table', 'trace', 'warn'] as const
const watching = new AsyncLocalStorage<unknown[]>()
let watchers = 0
let restore = (): void => {}

/** Runs something and gives what it printed, without what other tests print at the same time. */
export async function printed(run: () => Promise<void>): Promise<unknown[]> {
  const lines: unknown[] = []
  if (watchers++ === 0) restore = listen()
  try {
    await watching.run(lines, run)
    return lines
  } finally {
    if (--watchers === 0) restore()
  }
}

function listen(): () => void {
  const originals = METHODS.map((method) => [method, console[method]] as const)
  for (const [method, original] of originals)
    console[method] = (...given: unknown[]) => {
      watching.getStore()?.push(given)
      Reflect.apply(original, console, given)
    }
  const { emitWarning } = process
  process.emitWarning = (...given: unknown[]) => {
    watching.getStore()?.push(given[0])
    Reflect.apply(emitWarning, process, given)
  }
  const streams = [process.stdout, process.stderr].map((stream) => {
    const { write } = stream
    stream.write = (...given: unknown[]): boolean => {
      watching.getStore()?.push(given[0])
      return Reflect.apply(write, stream, given) as boolean
    }
    return () => {
      stream.write = write
    }
  })
  return () => {
    process.emitWarning = emitWarning
    for (const leave of streams) leave()
    for (const [method, original] of originals) console[method] = original
  }
}
