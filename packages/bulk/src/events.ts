import { InvalidArgumentError } from '@picturedesk/provider'
import type { BulkEvents } from './bulk-events.ts'

const EVENTS = {
  progress: true,
  unit: true,
  paused: true,
  finished: true,
  removed: true,
  trouble: true,
  recovered: true,
} as const satisfies Readonly<Record<keyof BulkEvents, true>>

/** @throws InvalidArgumentError when there is no such event, so that a listener would hear nothing */
export function checkEvent(name: string): void {
  if (Object.hasOwn(EVENTS, name)) return
  const allowed = `one of ${Object.keys(EVENTS).join(', ')}`
  throw new InvalidArgumentError({ field: 'name', allowed, value: name })
}

/** Tells listeners. What they throw is ignored, since an observer must not break the work. */
export class Events {
  readonly #listeners = new Map<keyof BulkEvents, Set<(event: never) => void>>()

  on<Name extends keyof BulkEvents>(
    name: Name,
    listener: (event: BulkEvents[Name]) => void,
  ): () => void {
    const listeners = this.#listeners.get(name) ?? new Set()
    this.#listeners.set(name, listeners)
    // A listener that is given twice is called twice, and each is taken away alone.
    const own = (event: BulkEvents[Name]): void => listener(event)
    listeners.add(own)
    return () => void listeners.delete(own)
  }

  has(name: keyof BulkEvents): boolean {
    return (this.#listeners.get(name)?.size ?? 0) > 0
  }

  tell<Name extends keyof BulkEvents>(name: Name, event: BulkEvents[Name]): void {
    for (const listener of this.#listeners.get(name) ?? [])
      try {
        listener(event as never)
      } catch {}
  }
}
