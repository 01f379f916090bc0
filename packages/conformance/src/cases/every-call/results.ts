import type { Bench } from '../../bench/bench.ts'
import { readsSomething } from '../../calls/calls.ts'
import { eachReplay } from '../../calls/replays.ts'
import { equalData } from '../../checks/equal-data.ts'
import { membersOf } from '../../checks/members.ts'
import { settled } from '../../time/settled.ts'
import type { ConformanceCase } from '../conformance-case.ts'

export const resultsCases: readonly ConformanceCase[] = [
  {
    id: 'results/own',
    title: "a result is the caller's own: whatever is done to it, the next one is right",
    applies: readsSomething,
    run: (bench: Bench) =>
      eachReplay(bench, async ({ probe, json, meet }) => {
        const call = (): Promise<unknown> => {
          meet(json)
          return settled(probe.name, () => probe.call())
        }
        const first = await call()
        const right = gistOf(first)
        spoil(first)
        equalData(
          gistOf(await call()),
          right,
          `${probe.name} gives parts of one result in the next: changed in one, they are wrong in all.`,
        )
      }),
  },
]

/** What is told, without what goes with the clock. */
function gistOf(result: unknown): unknown {
  return [...membersOf(result)].filter(([member]) => !/At$|Until$/.test(member))
}

/** Overwrites everything that is in a result, where it can be. */
function spoil(value: unknown, seen = new Set<unknown>()): void {
  if (typeof value !== 'object' || value === null || seen.has(value)) return
  seen.add(value)
  for (const part of Object.values(value)) spoil(part, seen)
  if (Object.isFrozen(value) || ArrayBuffer.isView(value) || value instanceof Error) return
  if (Array.isArray(value)) value.reverse()
  for (const [name, part] of Object.entries(value))
    if (typeof part !== 'object' && typeof part !== 'function')
      Reflect.set(value, name, typeof part === 'number' ? -1 : 'spoiled')
  if (Array.isArray(value)) value.push('spoiled')
}
