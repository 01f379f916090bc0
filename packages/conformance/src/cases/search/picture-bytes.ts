import assert from 'node:assert/strict'
import { PIXEL } from '../../calls/queries.ts'
import { equalData } from '../../checks/equal-data.ts'
import { EVERY_BYTE } from '../../checks/every-byte.ts'
import type { WireCall } from '../../wire/wire-call.ts'
import { type ConformanceCase, claiming } from '../conformance-case.ts'

export const pictureBytesCases: readonly ConformanceCase[] = [
  {
    id: 'bytes/sent',
    title: 'the bytes of a picture arrive at the vendor unchanged, bare or as base64',
    applies: claiming('search.byImage'),
    async run(bench) {
      const { use, wire } = await bench.open()
      const picture = Uint8Array.from([...PIXEL, ...EVERY_BYTE])
      const given = Uint8Array.from(picture)
      const sent = await wire.during(async () => {
        await use('search').byImage({ image: { bytes: given } })
      })
      assert.ok(
        sent.some((call) => holds(call, picture)),
        'The picture did not arrive.',
      )
      equalData(given, picture, 'The picture was changed.')
    },
  },
]

/** Whether a call carries a picture. */
function holds({ bytes, body }: WireCall, picture: Uint8Array): boolean {
  const buffer = Buffer.from(picture)
  if (Buffer.from(bytes).includes(buffer)) return true
  const text = body.includes('%') ? decodeURIComponent(body.replaceAll('+', ' ')) : body
  // JSON may escape the slash.
  return ['base64', 'base64url'].some((form) =>
    text.replaceAll('\\/', '/').includes(buffer.toString(form as BufferEncoding)),
  )
}
