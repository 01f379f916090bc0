import assert from 'node:assert/strict'
import { type AssetQuery, type Page, parseQualifiedId } from '@picturedesk/provider'
import type { Bench } from '../../bench/bench.ts'
import type { Session } from '../../bench/session.ts'
import { openWarm } from '../../calls/first-call.ts'
import { oneOfEach } from '../../calls/option-values.ts'
import { pagedQuery } from '../../calls/queries.ts'
import { Effects } from '../../checks/effect.ts'
import { equalData } from '../../checks/equal-data.ts'
import { type Observed, observe } from '../../checks/observed.ts'
import { OPAQUE } from '../../checks/opaque-cursor.ts'
import { rowsOf } from '../../checks/rows-of.ts'
import { type RecordedResponse, recording, replaying } from '../../wire/replay.ts'
import { type ConformanceCase, claiming } from '../conformance-case.ts'

export const pagesCases: readonly ConformanceCase[] = [
  {
    id: 'pages/filters',
    title: 'the second page is asked for with every option of the first',
    applies: claiming('search.assets'),
    async run(bench) {
      const session = await openWarm(bench)
      const responses: RecordedResponse[] = []
      session.wire.break(recording(responses))
      await session.use('search').assets(pagedQuery(bench))
      session.wire.heal()
      const asked = await fullQuery(bench, session)
      // Whatever was asked, the response is one that has a further page.
      session.wire.break(replaying(responses.slice(-1)))
      const { first, further } = await pagesOf(session, asked)
      const plain = await pagesOf(session, pagedQuery(bench))
      for (const [way, second] of Object.entries(further)) {
        const missing = [...first].filter(([name]) => !second.has(name))
        const isOpaque = [...second].some(
          ([name, value]) => !first.has(name) && value.length >= OPAQUE,
        )
        equalData(
          isOpaque ? [] : missing,
          [],
          `The second page by ${way} is asked for without parameters of the first.`,
        )
        // What tells pages and calls apart differs in a search without options, too.
        const changed = [...first].filter(
          ([name, value]) =>
            second.has(name) &&
            second.get(name) !== value &&
            plain.first.get(name) === plain.further[way]?.get(name),
        )
        equalData(
          changed,
          [],
          `Options of the second page by ${way} have other values than those of the first.`,
        )
      }
    },
  },
  {
    id: 'pages/rank',
    title: 'assets come in the order in which the vendor ranks them',
    applies: claiming('search.assets'),
    async run(bench) {
      const session = await openWarm(bench)
      const responses: RecordedResponse[] = []
      session.wire.break(recording(responses))
      const { items } = await session.use('search').assets(pagedQuery(bench))
      const ids = items.map(({ id }) => parseQualifiedId(id)?.vendorId ?? '')
      const places = rowsOf(JSON.parse(responses.at(-1)?.text ?? 'null'), ids)
      if (places === undefined) return
      equalData(
        places,
        places.toSorted((a, b) => a - b),
        'The assets come in another order than the vendor sent them.',
      )
    },
  },
]

/** A query with every option that is sent, and that no other refuses. */
async function fullQuery(bench: Bench, session: Session): Promise<AssetQuery> {
  const asked = pagedQuery(bench)
  const plain = { ...asked, text: asked.text ?? '' }
  const effects = new Effects(session.wire, plain, (asked) => session.use('search').assets(asked))
  await effects.learn()
  const options: Record<string, unknown> = {}
  for (const [option, value] of await oneOfEach(bench, session, plain.kind ?? 'image')) {
    if (option === 'perPage') continue
    const seen = await effects.of({ ...options, [option]: value })
    if (seen && !seen.warned.has(option)) options[option] = value
  }
  return { ...plain, ...options }
}

type Sent = Observed['sent']

/** What a page of a search is asked for with, and the second one, by each way to get it. */
async function pagesOf(
  session: Session,
  asked: AssetQuery,
): Promise<{ readonly first: Sent; readonly further: Readonly<Record<string, Sent>> }> {
  const { assets } = session.use('search')
  let page: Page<unknown> | undefined
  const sentBy = async (run: () => PromiseLike<unknown>): Promise<Sent> => {
    const { error, sent } = await observe(session.wire, run)
    if (error !== undefined) throw error
    return sent
  }
  const first = await sentBy(async () => {
    page = await assets(asked)
  })
  const next = await sentBy(async () => page?.next())
  assert.ok(next.size > 0, 'There is only one page. Give `samples.paged` that finds more.')
  const cursor = page?.nextCursor
  const further = {
    'next()': next,
    ...(cursor !== undefined && { cursor: await sentBy(() => assets({ ...asked, cursor })) }),
  }
  return { first, further }
}
