import { claimsSomething } from '../../calls/calls.ts'
import { everyResult } from '../../calls/every-result.ts'
import { equalData } from '../../checks/equal-data.ts'
import type { ConformanceCase } from '../conformance-case.ts'

export const surroundingsCases: readonly ConformanceCase[] = [
  {
    id: 'manners/surroundings',
    title:
      'what all code shares stays as it is: globals, prototypes, the environment, listeners of the process',
    applies: claimsSomething,
    async run(bench) {
      const { changes } = await everyResult(bench)
      equalData(changes, [], 'These were changed for all code that runs beside it.')
    },
  },
]
