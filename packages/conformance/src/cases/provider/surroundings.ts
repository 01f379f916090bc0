import { calls, claimsSomething } from '../../calls/calls.ts'
import { equalData } from '../../checks/equal-data.ts'
import { changesTo, surroundings } from '../../checks/surroundings.ts'
import { settled } from '../../time/settled.ts'
import type { ConformanceCase } from '../conformance-case.ts'

export const surroundingsCases: readonly ConformanceCase[] = [
  {
    id: 'manners/surroundings',
    title:
      'what all code shares stays as it is: globals, prototypes, the environment, listeners of the process',
    applies: claimsSomething,
    async run(bench) {
      const before = surroundings()
      const session = await bench.open()
      for (const { name, call } of await calls(bench, session)) await settled(name, () => call())
      equalData(changesTo(before), [], 'These were changed for all code that runs beside it.')
    },
  },
]
