import { methodNames } from '@picturedesk/provider'
import { equalData } from '../../checks/equal-data.ts'
import { sentAlike, sentWrong } from '../../checks/option-faults.ts'
import type { ConformanceCase } from '../conformance-case.ts'
import { hasOptions, triedCalls } from './tried-calls.ts'

export const methodOptionValuesCases: readonly ConformanceCase[] = [
  {
    id: 'lists/option-values',
    title:
      'every value of every option of every method but a search is sent in its own way, ' +
      'whole, by no name of its opposite and as no other number, or warned of',
    applies: (manifest) => methodNames().some((method) => hasOptions(manifest, method)),
    async run(bench) {
      const alike: string[] = []
      const wrong: string[] = []
      for (const { name, sent } of await triedCalls(bench))
        for (const [option, values] of sent) {
          alike.push(...sentAlike(`${name}: ${option}`, values))
          wrong.push(...sentWrong(option, values).map((text) => `${name}: ${text}`))
        }
      equalData(alike, [], 'Two values of an option are sent alike, without a warning.')
      equalData(wrong, [], 'Values are sent as others.')
    },
  },
  {
    id: 'lists/option-pairs',
    title:
      'an option of any method but a search is sent beside every other, and for every user, as it is alone, or warned of',
    applies: (manifest) => methodNames().some((method) => hasOptions(manifest, method)),
    async run(bench) {
      const lost = (await triedCalls(bench)).flatMap(({ name, beside }) =>
        beside().map((option) => `${name}: ${option}`),
      )
      equalData(lost, [], 'Options are lost beside others, without a warning.')
    },
  },
]
