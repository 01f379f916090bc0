import type { BulkEvents } from './bulk-events.ts'

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
