import assert from 'node:assert/strict'
import { type Asset, claims, PicturedeskError } from '@picturedesk/provider'
import { firstAsset } from '../../calls/findings.ts'
import { query } from '../../calls/queries.ts'
import { type RecordedResponse, recording, replaying } from '../../wire/replay.ts'
import { withGaps, withOpposites } from '../../wire/variations.ts'
import { type ConformanceCase, claiming } from '../conformance-case.ts'

const CONSENTS = ['modelReleased', 'propertyReleased'] as const

export const releasesCases: readonly ConformanceCase[] = [
  {
    id: 'values/releases',
    title: "a release is the vendor's word: without that word in the response, there is none",
    applies: claiming('search.assets'),
    async run(bench) {
      const session = await bench.open()
      for (const kind of bench.manifest.kinds) {
        const { id } = await firstAsset(bench, session, kind)
        const read = async (): Promise<Asset | undefined> =>
          claims(bench.manifest, 'assets.get')
            ? session.use('assets').get(id, { timeout: 1_000 })
            : (await session.use('search').assets(query(bench, kind), { timeout: 1_000 })).items[0]
        const responses: RecordedResponse[] = []
        session.wire.break(recording(responses))
        const told = (await read())?.releases
        const last = responses.at(-1)
        session.wire.heal()
        let left = CONSENTS.filter((consent) => told?.[consent] === true)
        if (last === undefined || left.length === 0) continue
        const json: unknown = JSON.parse(last.text)
        for (const { value } of [...withOpposites(json), ...withGaps(json)]) {
          if (left.length === 0) break
          const text = JSON.stringify(value)
          session.wire.break(replaying([...responses.slice(0, -1), { ...last, text }]))
          const varied = await read().catch((error: unknown) => {
            if (PicturedeskError.isInstance(error)) return undefined
            throw error
          })
          if (varied !== undefined)
            left = left.filter((consent) => varied.releases?.[consent] === true)
        }
        session.wire.heal()
        assert.deepEqual(left, [], `${id} has these releases whatever the vendor sends: ${left}.`)
      }
    },
  },
]
