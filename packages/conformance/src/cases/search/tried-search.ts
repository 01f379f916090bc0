import type { AssetKind } from '@picturedesk/provider'
import type { Bench } from '../../bench/bench.ts'
import type { Session } from '../../bench/session.ts'
import { openWarm } from '../../calls/first-call.ts'
import { optionValues } from '../../calls/option-values.ts'
import { query } from '../../calls/queries.ts'
import { Effects, type SentValue } from '../../checks/effect.ts'
import { lostBeside, type Wishes } from '../../checks/lost-beside.ts'

/** What searches of a kind do with options. */
export interface TriedSearch {
  readonly kind: AssetKind
  /** Each option, with those of its values that were sent without a warning. */
  readonly sent: readonly (readonly [option: string, values: readonly SentValue[]])[]
  /** Options that are lost beside others. It throws where trying them did. */
  beside(): readonly string[]
}

/** Tries every value of every option of a search, alone and beside others. Worked out once for all cases. */
export function triedSearches(bench: Bench): Promise<readonly TriedSearch[]> {
  return bench.once('options of a search', async () => {
    const session = await openWarm(bench)
    const tried: TriedSearch[] = []
    for (const kind of bench.manifest.kinds) {
      const effects = await searchEffects(bench, session, kind)
      const values: Wishes = await optionValues(bench, session, kind)
      const sent: [string, SentValue[]][] = []
      for (const [option, some] of values) sent.push([option, await effects.sent(option, some)])
      const beside = await lostBeside(effects, [
        ...values,
        ['vendorOptions', [{ [bench.manifest.id]: { probe: 'lighthouse' } }]],
        ['userId', ['reader-77']],
      ]).then(
        (lost) => () => lost,
        (error: unknown) => (): never => {
          throw error
        },
      )
      tried.push({ kind, sent, beside })
    }
    return tried
  })
}

/** What shows the effects of options on a search that the suite makes anyway. */
export async function searchEffects(
  bench: Bench,
  session: Session,
  kind: AssetKind,
): Promise<Effects> {
  const plain = query(bench, kind)
  const effects = new Effects(session.wire, (asked, caller) =>
    session.use('search').assets({ ...plain, ...asked }, caller),
  )
  await effects.learn(plain.text)
  return effects
}
