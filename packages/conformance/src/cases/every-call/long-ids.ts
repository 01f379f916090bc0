import assert from 'node:assert/strict'
import {
  type Asset,
  type MethodName,
  methodNames,
  PicturedeskError,
  parseQualifiedId,
  qualifiedId,
} from '@picturedesk/provider'
import type { Bench } from '../../bench/bench.ts'
import type { Session } from '../../bench/session.ts'
import { canCall } from '../../calls/calls.ts'
import { openWarm } from '../../calls/first-call.ts'
import { METHOD_CALLS } from '../../calls/method-calls.ts'
import { query } from '../../calls/queries.ts'
import { Scene } from '../../calls/scene.ts'
import { settled } from '../../time/settled.ts'
import { type RecordedResponse, recording, replaying } from '../../wire/replay.ts'
import { type ConformanceCase, claiming } from '../conformance-case.ts'

/** An id of 64 bits, which a JavaScript number cannot hold. */
const LONG = '9223372036854775807'

/** Methods that are handed an asset or its id. */
const SENDERS = methodNames().filter((method) => METHOD_CALLS[method].ofAsset !== undefined)

export const longIdsCases: readonly ConformanceCase[] = [
  {
    id: 'ids/received',
    title:
      'an id of 64 bits in a response keeps every digit, or is a typed error; it is not rounded',
    applies: claiming('search.assets'),
    async run(bench) {
      for (const kind of bench.manifest.kinds) {
        const { use, wire } = await bench.open()
        const responses: RecordedResponse[] = []
        wire.break(recording(responses))
        const [first] = (await use('search').assets(query(bench, kind))).items
        const vendorId =
          parseQualifiedId(first?.id ?? '')?.vendorId ?? assert.fail('The search found nothing.')
        for (const form of [LONG, JSON.stringify(LONG)]) {
          const long = responses.map((one) => ({
            ...one,
            text: lengthened(one.text, vendorId, form),
          }))
          wire.break(replaying(long))
          let found: readonly Asset[]
          try {
            found = (await use('search').assets(query(bench, kind))).items
          } catch (error) {
            assert.ok(PicturedeskError.isInstance(error), String(error))
            continue
          }
          const arrived = found[0]?.id
          const expected = qualifiedId(bench.manifest.id, kind, LONG)
          assert.equal(arrived, expected, `${LONG} in a response became the id ${arrived}.`)
        }
      }
    },
  },
  {
    id: 'ids/sent',
    title: 'an id of 64 bits arrives at the vendor with every digit, or is refused',
    applies: (manifest) =>
      manifest.kinds.length > 0 && SENDERS.some((method) => canCall(manifest, method)),
    async run(bench) {
      const session = await openWarm(bench)
      for (const method of SENDERS.filter((one) => canCall(bench.manifest, one)))
        for (const kind of bench.manifest.kinds) await assertArrives(bench, session, method, kind)
    },
  },
]

async function assertArrives(
  bench: Bench,
  session: Session,
  method: MethodName,
  kind: Asset['kind'],
): Promise<void> {
  const id = qualifiedId(bench.manifest.id, kind, LONG)
  const scene = new Scene(bench, session, kind)
  const sent = await session.wire.during(async () => {
    try {
      await settled(method, () => METHOD_CALLS[method].ofAsset?.(scene, id, { timeout: 1_000 }))
    } catch (error) {
      assert.ok(PicturedeskError.isInstance(error), `${method}: ${String(error)}`)
    }
  })
  const arrived = sent.every(({ url, body }) => `${url} ${body}`.includes(LONG))
  assert.ok(arrived, `${method} sent another id for ${LONG}.`)
}

/** JSON in which an id has become a long one, as a number or as text. */
function lengthened(text: string, id: string, form: string): string {
  const mark = 'a long id'
  const marked = JSON.stringify(JSON.parse(text), (key, value: unknown) =>
    /id$/i.test(key) && String(value) === id ? mark : value,
  )
  return marked.replaceAll(JSON.stringify(mark), form)
}
