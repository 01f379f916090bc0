import assert from 'node:assert/strict'
import { bought } from '../../calls/findings.ts'
import { equalData } from '../../checks/equal-data.ts'
import { EVERY_BYTE } from '../../checks/every-byte.ts'
import type { Fault } from '../../wire/fault.ts'
import { type ConformanceCase, claiming } from '../conformance-case.ts'

export const warrantBytesCases: readonly ConformanceCase[] = [
  {
    id: 'licensing/warrant',
    title: 'a licence document has content, and its bytes and media type come out unchanged',
    applies: claiming('search.assets', 'assets.get', 'licensing.purchase', 'licensing.warrant'),
    async run(bench) {
      const session = await bench.open()
      for (const kind of bench.manifest.kinds) {
        const purchase = await bought(bench, session, kind)
        const own = await session.use('licensing').warrant(purchase)
        assert.ok(own.bytes.byteLength > 0, 'The document is empty.')
        assert.match(own.mediaType, /^[\w.+-]+\/[\w.+-]+/)
        session.wire.break(swapped)
        const { bytes, mediaType } = await session.use('licensing').warrant(purchase)
        session.wire.heal()
        equalData([...bytes], [...EVERY_BYTE])
        assert.match(mediaType, /^application\/pdf/)
      }
    },
  },
]

/** The vendor's response with another document in it. */
const swapped: Fault = {
  name: 'another document',
  meet: async (_, { pass }) => {
    await (await pass()).arrayBuffer()
    return new Response(EVERY_BYTE, { headers: { 'content-type': 'application/pdf' } })
  },
}
