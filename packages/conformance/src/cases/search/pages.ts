import assert from 'node:assert/strict'
import type { AssetQuery, CallOptions } from '@picturedesk/provider'
import type { Bench } from '../../bench/bench.ts'
import type { Session } from '../../bench/session.ts'
import type { StartCall } from '../../calls/call.ts'
import { openWarm } from '../../calls/first-call.ts'
import { oneOfEach } from '../../calls/option-values.ts'
import { pagedQuery } from '../../calls/queries.ts'
import { Effects } from '../../checks/effect.ts'
import { equalData } from '../../checks/equal-data.ts'
import { forgotten, openEnded, walked } from '../../checks/page-walk.ts'
import { type ConformanceCase, claiming } from '../conformance-case.ts'

/** A user of nobody else. */
const CALLER: CallOptions = { userId: 'reader-77' }

export const pagesCases: readonly ConformanceCase[] = [
  {
    id: 'pages/filters',
    title: 'every further page of a search is asked for with every option of the first',
    applies: claiming('search.assets'),
    async run(bench) {
      const session = await openWarm(bench)
      const start: StartCall = (options, asked) =>
        session.use('search').assets({ ...pagedQuery(bench), ...asked }, options)
      const recorded = await openEnded(session, () => start())
      assert.ok(
        recorded.length > 0,
        'There is only one page. Give `samples.paged` that finds more.',
      )
      const asked = await fullQuery(bench, session)
      const caller = await start(CALLER).then(
        () => CALLER,
        () => undefined,
      )
      const plain = await walked(session, recorded, start, undefined, {})
      const full = await walked(session, recorded, start, caller, { ...asked })
      equalData(forgotten(full, plain), [], 'Further pages forget what the first was asked with.')
    },
  },
]

/** A query with every option that is sent, and that no other refuses. */
async function fullQuery(bench: Bench, session: Session): Promise<AssetQuery> {
  const asked = pagedQuery(bench)
  const plain = { ...asked, text: asked.text ?? '' }
  const effects = new Effects(session.wire, (more) =>
    session.use('search').assets({ ...plain, ...more }),
  )
  await effects.learn(plain.text)
  const options: Record<string, unknown> = {}
  const own = { [bench.manifest.id]: { probe: 'lighthouse', beacon: 'red' } }
  const values = await oneOfEach(bench, session, plain.kind ?? 'image')
  for (const [option, value] of [...values, ['vendorOptions', own] as const]) {
    if (option === 'perPage') continue
    const seen = await effects.of({ ...options, [option]: value })
    if (seen && !seen.warned.has(option)) options[option] = value
  }
  return { ...plain, ...options }
}
