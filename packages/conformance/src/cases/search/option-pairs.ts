import type { AssetKind } from '@picturedesk/provider'
import type { Bench } from '../../bench/bench.ts'
import type { Session } from '../../bench/session.ts'
import { openWarm } from '../../calls/first-call.ts'
import { optionValues } from '../../calls/option-values.ts'
import { query } from '../../calls/queries.ts'
import { Effects } from '../../checks/effect.ts'
import { equalData } from '../../checks/equal-data.ts'
import { lostBeside, type Wishes } from '../../checks/lost-beside.ts'
import { type SentValue, sentAlike } from '../../checks/option-faults.ts'
import { withVariants } from '../../checks/variants.ts'
import { type ConformanceCase, claiming } from '../conformance-case.ts'

export const optionPairsCases: readonly ConformanceCase[] = [
  {
    id: 'options/pairs',
    title: 'an option of a search is sent beside every other as it is alone, or warned of',
    applies: claiming('search.assets'),
    async run(bench) {
      const session = await openWarm(bench)
      const lost: string[] = []
      for (const kind of bench.manifest.kinds) {
        const effects = await searchEffects(bench, session, kind)
        const wishes: Wishes = [
          ...(await optionValues(bench, session, kind)),
          ['vendorOptions', [own(bench, { probe: 'lighthouse' })]],
          ['userId', ['reader-77']],
        ]
        for (const one of await lostBeside(effects, wishes)) lost.push(`${one} (${kind})`)
      }
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
        const sent: SentValue[] = []
        for (const value of withVariants([own(bench, { probe: 'lighthouse' })])) {
          const seen = await effects.of({ vendorOptions: value })
          if (seen === undefined || seen.warned.has('vendorOptions')) continue
          sent.push({ value, effect: seen.effect })
        }
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

function own({ manifest }: Bench, options: object): object {
  return { [manifest.id]: options }
}

async function searchEffects(bench: Bench, session: Session, kind: AssetKind): Promise<Effects> {
  const plain = query(bench, kind)
  const effects = new Effects(session.wire, (asked, caller) =>
    session.use('search').assets({ ...plain, ...asked }, caller),
  )
  await effects.learn(plain.text)
  return effects
}
