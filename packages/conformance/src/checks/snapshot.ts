import { equalData } from './equal-data.ts'

/** Keeps what arguments are like, and tells later whether they are still like that. */
export class Snapshots {
  #kept: { readonly given: unknown; readonly before: unknown }[] = []

  /** Takes note of an argument, and gives it on as it is. */
  readonly keep = (given: unknown): unknown => {
    this.#kept.push({ given, before: copied(given) })
    return given
  }

  /** @throws AssertionError when an argument has changed */
  check(name: string): void {
    for (const { given, before } of this.#kept.splice(0))
      equalData(copied(given), before, `${name} changes its arguments.`)
  }
}

/** A copy of what plain data, lists and bytes hold; anything else, such as a stream, stays itself. */
export function copied(value: unknown): unknown {
  if (Array.isArray(value)) return value.map(copied)
  if (value instanceof Date) return value.getTime()
  if (ArrayBuffer.isView(value))
    return Array.from(new Uint8Array(value.buffer, value.byteOffset, value.byteLength))
  if (typeof value !== 'object' || value === null) return value
  const prototype: unknown = Object.getPrototypeOf(value)
  if (prototype !== null && Object.getPrototypeOf(prototype) !== null) return value
  return Object.fromEntries(Object.entries(value).map(([name, part]) => [name, copied(part)]))
}
