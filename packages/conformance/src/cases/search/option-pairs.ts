import { openWarm } from '../../calls/first-call.ts'
import { equalData } from '../../checks/equal-data.ts'
import { sentAlike } from '../../checks/option-faults.ts'
import { withVariants } from '../../checks/variants.ts'
import { type ConformanceCase, claiming } from '../conformance-case.ts'
import { searchEffects, triedSearches } from './tried-search.ts'

export const optionPairsCases: readonly ConformanceCase[] = [
  {
    id: 'options/pairs',
    title: 'an option of a search is sent beside every other as it is alone, or warned of',
    applies: claiming('search.assets'),
    async run(bench) {
      const lost = (await triedSearches(bench)).flatMap(({ kind, beside }) =>
        beside().map((option) => `${option} (${kind})`),
      )
      equalData(lost, [], 'Options are lost beside others, without a warning.')
    },
  },
  {
    id: 'options/own',
    title: "the vendor's own options are sent, each of them, warned of or refused",
    applies: claiming('search.assets'),
    async run(bench) {
      const session = await openWarm(bench)
      for (const kind of bench.manifest.kinds) {
        const effects = await searchEffects(bench, session, kind)
        const own = { [bench.manifest.id]: { probe: 'lighthouse' } }
        const sent = await effects.sent('vendorOptions', withVariants([own]))
        const dropped = sent.filter(({ effect }) => effect.size === 0)
        equalData(
          dropped.map(({ value }) => value),
          [],
          `Options of the vendor were neither sent nor warned of nor refused (${kind}).`,
        )
        equalData(sentAlike('vendorOptions', sent), [], `One of several options is lost (${kind}).`)
      }
    },
  },
]
