import assert from 'node:assert/strict'
import { type ConformanceCase, claiming } from '../conformance-case.ts'
import { equalData } from '../equal-data.ts'
import type { Fault } from '../faults.ts'
import { bought, PIXEL } from '../probes.ts'
import type { WireCall } from '../wire.ts'

/** Every byte there is, after a byte-order mark, with line ends and what is no UTF-8. */
const BYTES = Uint8Array.from([0xef, 0xbb, 0xbf, ...Array(256).keys(), 0x0d, 0x0a, 0xc3, 0x28])

export const bytesCases: readonly ConformanceCase[] = [
  {
    id: 'bytes/received',
    title: 'the bytes of a licence document come out as they came in, with their media type',
    applies: claiming('search.assets', 'assets.get', 'licensing.purchase', 'licensing.warrant'),
    async run(bench) {
      const session = await bench.open()
      for (const kind of bench.manifest.kinds) {
        const purchase = await bought(bench, session, kind)
        session.wire.break(swapped)
        const { bytes, mediaType } = await session.use('licensing').warrant(purchase)
        session.wire.heal()
        equalData([...bytes], [...BYTES])
        assert.match(mediaType, /^application\/pdf/)
      }
    },
  },
  {
    id: 'bytes/sent',
    title: 'the bytes of a picture arrive at the vendor as they were given, bare or as base64',
    applies: claiming('search.byImage'),
    async run(bench) {
      const { use, wire } = await bench.open()
      const picture = Uint8Array.from([...PIXEL, ...BYTES])
      const given = Uint8Array.from(picture)
      const sent = await wire.during(async () => {
        await use('search').byImage({ bytes: given })
      })
      assert.ok(
        sent.some((call) => holds(call, picture)),
        'the picture did not arrive',
      )
      equalData(given, picture, 'the picture was changed')
    },
  },
]

/** The vendor's answer with another document in it. */
const swapped: Fault = {
  name: 'another document',
  meet: async (_, pass) => {
    const answer = await pass()
    await answer.arrayBuffer()
    return new Response(BYTES, { headers: { 'content-type': 'application/pdf' } })
  },
}

function holds({ bytes, body }: WireCall, picture: Uint8Array): boolean {
  const buffer = Buffer.from(picture)
  if (Buffer.from(bytes).includes(buffer)) return true
  const text = body.includes('%') ? decodeURIComponent(body.replaceAll('+', ' ')) : body
  // JSON may escape the slash.
  return ['base64', 'base64url'].some((form) =>
    text.replaceAll('\\/', '/').includes(buffer.toString(form as BufferEncoding)),
  )
}
