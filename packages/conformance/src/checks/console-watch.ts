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
  const write = process.stdout.write
  process.stdout.write = (...given: unknown[]): boolean => {
    watching.getStore()?.push(given[0])
    return Reflect.apply(write, process.stdout, given) as boolean
  }
  return () => {
    process.stdout.write = write
    for (const [method, original] of originals) console[method] = original
  }
}
