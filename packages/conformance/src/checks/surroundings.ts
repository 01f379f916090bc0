/** What all code of a process shares: by name, something that changes when it is changed. */
export type Surroundings = ReadonlyMap<string, unknown>

/** What the suite replaces by itself while a case runs. */
const REPLACED = /^(set|clear)(Timeout|Interval|Immediate)$|^queueMicrotask$|^console$/

/** A picture of what all code shares. Values are kept as they are; nothing is called. */
export function surroundings(): Surroundings {
  const seen = new Map<string, unknown>()
  for (const name of Object.getOwnPropertyNames(globalThis)) {
    if (REPLACED.test(name)) continue
    const held = Object.getOwnPropertyDescriptor(globalThis, name)
    // A getter, as of a Web API that the platform has not loaded yet, is not asked.
    const value = held?.value as Shared | undefined
    seen.set(`globalThis.${name}`, held?.get ?? value)
    if (value?.prototype) add(seen, `${name}.prototype`, value.prototype)
    else if (value && ['JSON', 'Math', 'Reflect'].includes(name)) add(seen, name, value)
  }
  for (const [name, value] of Object.entries(process.env)) seen.set(`process.env.${name}`, value)
  for (const name of process.eventNames())
    seen.set(`listeners of the process to ${String(name)}`, process.listenerCount(name))
  return seen
}

/** Names of what is not as it was. What came into being outside of calls, as by a lazy import, counts. */
export function changesTo(before: Surroundings): string[] {
  const after = surroundings()
  return [...new Set([...before.keys(), ...after.keys()])].filter(
    (name) => !Object.is(before.get(name), after.get(name)) || before.has(name) !== after.has(name),
  )
}

/** A class, or an object of functions. */
type Shared = object & { readonly prototype?: object }

function add(seen: Map<string, unknown>, owner: string, value: object): void {
  for (const [name, held] of Object.entries(Object.getOwnPropertyDescriptors(value)))
    seen.set(`${owner}.${name}`, held.get ?? held.value)
}
