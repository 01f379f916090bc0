import type { Listing, Page } from '@picturedesk/provider'
import type { StartCall } from '../../calls/call.ts'
import { isRead, prepared, readsSomething } from '../../calls/calls.ts'
import { openWarm } from '../../calls/first-call.ts'
import { methodOptions } from '../../calls/method-options.ts'
import { equalData } from '../../checks/equal-data.ts'
import { observe } from '../../checks/observed.ts'
import { OPAQUE } from '../../checks/opaque-cursor.ts'
import { type RecordedResponse, recording, replaying } from '../../wire/replay.ts'
import type { ConformanceCase } from '../conformance-case.ts'

export const furtherPagesCases: readonly ConformanceCase[] = [
  {
    id: 'lists/further-pages',
    title:
      'further pages of every listing are asked for with all that the first was asked for with',
    applies: readsSomething,
    async run(bench) {
      const session = await openWarm(bench)
      for (const { name, method, start } of await prepared(bench, session, isRead)) {
        const replayed: RecordedResponse[] = []
        session.wire.break(recording(replayed))
        let started: PromiseLike<unknown> | undefined
        const plain = await observe(session.wire, () => {
          started = start(undefined, { perPage: 1 })
          return started
        })
        if (plain.error !== undefined || started === undefined || !('pages' in started)) continue
        // Whatever is asked, the response is one that may have a further page.
        session.wire.break(replaying(replayed.slice(-1)))
        const asked = await takenOptions(start, methodOptions(method, bench.manifest))
        let page: Page<unknown> | undefined
        const first = await observe(session.wire, async () => {
          page = await (start(undefined, asked) as Listing<unknown>)
        })
        const second = await observe(session.wire, async () => page?.next())
        session.wire.heal()
        if (second.sent.size === 0) continue
        const missing = [...first.sent].filter(([place]) => !second.sent.has(place))
        const isOpaque = [...second.sent].some(
          ([place, value]) => !first.sent.has(place) && value.length >= OPAQUE,
        )
        equalData(
          isOpaque ? [] : missing,
          [],
          `${name} asks for the second page without parameters of the first.`,
        )
      }
    },
  },
]

/** Those options, besides a page of one item, that a call takes beside each other. */
async function takenOptions(
  start: StartCall,
  options: readonly (readonly [option: string, value: unknown])[],
): Promise<Readonly<Record<string, unknown>>> {
  let taken: Readonly<Record<string, unknown>> = { perPage: 1 }
  for (const [option, value] of options) {
    if (option in taken) continue
    const tried = { ...taken, [option]: value }
    const works = await start(undefined, tried).then(
      () => true,
      () => false,
    )
    if (works) taken = tried
  }
  return taken
}
