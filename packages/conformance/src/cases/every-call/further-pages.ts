import type { Listing } from '@picturedesk/provider'
import { isRead, prepared, readsSomething } from '../../calls/calls.ts'
import { openWarm } from '../../calls/first-call.ts'
import { equalData } from '../../checks/equal-data.ts'
import { observe } from '../../checks/observed.ts'
import { OPAQUE } from '../../checks/opaque-cursor.ts'
import type { ConformanceCase } from '../conformance-case.ts'

export const furtherPagesCases: readonly ConformanceCase[] = [
  {
    id: 'lists/further-pages',
    title:
      'further pages of every listing are asked for with all that the first was asked for with',
    applies: readsSomething,
    async run(bench) {
      const session = await openWarm(bench)
      for (const { name, start } of await prepared(bench, session, isRead)) {
        let started: PromiseLike<unknown> | undefined
        const first = await observe(session.wire, () => {
          started = start(undefined, { perPage: 1 })
          return started
        })
        if (first.error !== undefined || started === undefined || !('pages' in started)) continue
        const page = await (started as Listing<unknown>)
        const second = await observe(session.wire, async () => {
          await page.next()
        })
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
