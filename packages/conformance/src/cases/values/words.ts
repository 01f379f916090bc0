import type { Bench } from '../../bench/bench.ts'
import { readsSomething } from '../../calls/calls.ts'
import { equalData } from '../../checks/equal-data.ts'
import { everythingTold, type Told } from '../../checks/influence.ts'
import {
  factsTurned,
  linksCut,
  madeUp,
  momentsMissed,
  numbersMissed,
} from '../../checks/told-wrongly.ts'
import type { ConformanceCase } from '../conformance-case.ts'

/** The words of each response are varied, one at a time: what is told must follow them. */
export const wordsCases: readonly ConformanceCase[] = [
  {
    id: 'values/words',
    title:
      'facts, numbers, dates and links come from the response: ' +
      'one that stays whatever the vendor sends is made up, and a link is whole',
    applies: readsSomething,
    run: judged(
      (all) => [...madeUp(all), ...linksCut(all)],
      "These are told whatever the vendor sends, or are not the vendor's links.",
    ),
  },
  {
    id: 'values/facts',
    title:
      "a fact of yes or no is the vendor's word: turned around when the word is. Neither it nor a date is told without its word",
    applies: readsSomething,
    run: judged(factsTurned, "These facts are not the vendor's."),
  },
  {
    id: 'values/moments',
    title: 'a date, and the end of a link, is the moment that the vendor names, whatever the zone',
    applies: readsSomething,
    run: judged(momentsMissed, 'These moments are not those that the vendor names.'),
  },
  {
    id: 'values/numbers',
    title: "a number is the vendor's, or in proportion to it: a width is a width, a count a count",
    applies: readsSomething,
    run: judged(numbersMissed, "These numbers are not the vendor's."),
  },
]

function judged(judge: (told: readonly Told[]) => string[], message: string) {
  return async (bench: Bench): Promise<void> =>
    equalData(judge(await everythingTold(bench)), [], message)
}
