import assert from 'node:assert/strict'
import { calls, claimsSomething } from '../../calls/calls.ts'
import { frozen } from '../../checks/frozen.ts'
import { settled } from '../../time/settled.ts'
import type { ConformanceCase } from '../conformance-case.ts'

export const mannersCases: readonly ConformanceCase[] = [
  {
    id: 'arguments/untouched',
    title: "the caller's arguments are left as they are, in every call",
    applies: claimsSomething,
    async run(bench) {
      const session = await bench.open('right', undefined, frozen)
      for (const { name, call } of await calls(bench, session).catch(touching('a call')))
        await settled(name, () => call()).catch(touching(name))
    },
  },
]

/** What a provider throws that changes what is frozen. */
function touching(name: string): (error: unknown) => never {
  return (error) => {
    if (error instanceof TypeError) assert.fail(`${name} changes its arguments: ${error.message}.`)
    throw error
  }
}
