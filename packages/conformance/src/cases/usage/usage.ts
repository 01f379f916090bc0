import assert from 'node:assert/strict'
import { PicturedeskError } from '@picturedesk/provider'
import { firstAsset } from '../../calls/findings.ts'
import { equalData } from '../../checks/equal-data.ts'
import { failure } from '../../checks/expecting.ts'
import { ELSEWHERE } from '../../wire/astray.ts'
import { reset } from '../../wire/faults.ts'
import { type ConformanceCase, claiming } from '../conformance-case.ts'

export const usageCases: readonly ConformanceCase[] = [
  {
    id: 'usage/once',
    title: 'a report that meets a reset is sent once, and says that its outcome is unknown',
    applies: claiming('search.assets', 'usage.report'),
    async run(bench) {
      const session = await bench.open()
      const asset = await firstAsset(bench, session)
      session.wire.break(reset)
      const sent = await session.wire.during(async () => {
        const error = await failure('usage.report', () => session.use('usage').report(asset))
        assert.ok(
          PicturedeskError.isInstance(error),
          `Expected a PicturedeskError. Received ${error}.`,
        )
        equalData(
          { code: error.code, outcome: error.outcome },
          { code: 'network-error', outcome: 'unknown' },
        )
      })
      assert.equal(sent.length, 1, `Expected one call. Received ${sent.length}.`)
    },
  },
  {
    id: 'usage/one-origin',
    title: 'a report is sent to the vendor alone, wherever the URLs of the asset lead',
    applies: claiming('search.assets', 'usage.report'),
    async run(bench) {
      const session = await bench.open()
      const asset = await firstAsset(bench, session)
      const astray = { ...asset, raw: ledElsewhere(asset.raw) }
      const sent = await session.wire.during(() =>
        session
          .use('usage')
          .report(astray)
          .catch((error: unknown) => assert.ok(PicturedeskError.isInstance(error), String(error))),
      )
      equalData(
        sent.map(({ url }) => url).filter((url) => url.startsWith(ELSEWHERE)),
        [],
      )
    },
  },
]

/** A copy in which every URL is on another host. */
function ledElsewhere(value: unknown): unknown {
  return JSON.parse(JSON.stringify(value), (_, part: unknown) =>
    typeof part === 'string' && /^https?:/.test(part)
      ? part.replace(/^https?:\/\/[^/]*\/?/, ELSEWHERE)
      : part,
  )
}
