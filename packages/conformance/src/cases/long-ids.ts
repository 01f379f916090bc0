import assert from 'node:assert/strict'
import {
  type Asset,
  type AssetRef,
  type CallOptions,
  PicturedeskError,
  parseQualifiedId,
  qualifiedId,
} from '@picturedesk/provider'
import type { Bench, Session } from '../bench.ts'
import { type ConformanceCase, claiming, claims } from '../conformance-case.ts'
import { openWarm } from '../first-call.ts'
import { query } from '../probes.ts'
import { type RecordedAnswer, recording, replaying } from '../replay.ts'

/** An id of 64 bits, which a JavaScript number cannot hold. */
const LONG = '9223372036854775807'

export const longIdsCases: readonly ConformanceCase[] = [
  {
    id: 'ids/received',
    title:
      'an id of 64 bits in an answer keeps every digit, or is a typed error; it is not rounded',
    applies: claiming('search.assets'),
    async run(bench) {
      for (const kind of bench.manifest.kinds) {
        const { use, wire } = await bench.open()
        const answers: RecordedAnswer[] = []
        wire.break(recording(answers))
        const [first] = (await use('search').assets(query(bench, kind))).items
        const vendorId = parseQualifiedId(first?.id ?? '')?.vendorId ?? assert.fail('nothing found')
        for (const form of [LONG, JSON.stringify(LONG)]) {
          const long = answers.map((one) => ({
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
          assert.equal(arrived, expected, `${LONG} in an answer became the id ${arrived}`)
        }
      }
    },
  },
  {
    id: 'ids/sent',
    title: 'an id of 64 bits arrives at the vendor with every digit, or is refused',
    applies: (manifest) =>
      manifest.kinds.length > 0 && SENDERS.some(({ method }) => claims(manifest, method)),
    async run(bench) {
      const session = await openWarm(bench)
      for (const { method, send } of SENDERS.filter((one) => claims(bench.manifest, one.method)))
        for (const kind of bench.manifest.kinds)
          await assertArrives(bench, session, method, (options) =>
            send(session, qualifiedId(bench.manifest.id, kind, LONG), options),
          )
    },
  },
]

const SENDERS = [
  {
    method: 'assets.get',
    send: ({ use }: Session, ref: AssetRef, options: CallOptions) =>
      use('assets').get(ref, options),
  },
  {
    method: 'search.similar',
    send: ({ use }: Session, ref: AssetRef, options: CallOptions) =>
      use('search').similar(ref, options),
  },
  {
    method: 'streaming.url',
    send: ({ use }: Session, ref: AssetRef, options: CallOptions) =>
      use('streaming').url(ref, options),
  },
  {
    method: 'favorites.add',
    send: ({ use }: Session, ref: AssetRef, options: CallOptions) =>
      use('favorites').add([ref], options),
  },
] as const

async function assertArrives(
  { manifest }: Bench,
  { wire }: Session,
  method: string,
  send: (options: CallOptions) => PromiseLike<unknown>,
): Promise<void> {
  const sent = await wire.during(async () => {
    try {
      await send({ timeout: 1_000 })
    } catch (error) {
      assert.ok(PicturedeskError.isInstance(error), `${method}: ${String(error)}`)
    }
  })
  const arrived = sent.every(({ url, body }) => `${url} ${body}`.includes(LONG))
  assert.ok(arrived, `${manifest.id} sent another id for ${LONG} by ${method}`)
}

/** JSON in which an id has become a long one, as a number or as text. */
function lengthened(text: string, id: string, form: string): string {
  const mark = 'a long id'
  const marked = JSON.stringify(JSON.parse(text), (key, value: unknown) =>
    /id$/i.test(key) && String(value) === id ? mark : value,
  )
  return marked.replaceAll(JSON.stringify(mark), form)
}
