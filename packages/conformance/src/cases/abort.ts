import assert from 'node:assert/strict'
import { getEventListeners } from 'node:events'
import { setTimeout as sleep } from 'node:timers/promises'
import type { Session } from '../bench.ts'
import { type ConformanceCase, claiming } from '../conformance-case.ts'
import { failure } from '../expecting.ts'
import { answer, type Fault, silence, stalledBody } from '../faults.ts'
import { openWarm } from '../first-call.ts'
import { type Probe, pagedQuery, probe, query, reads, readsSomething } from '../probes.ts'

/** How soon after an abort a call must be over, in milliseconds. */
const PROMPT = 1_500

export const abortCases: readonly ConformanceCase[] = [
  {
    id: 'abort/before',
    title: "a signal that is aborted already rejects with the signal's reason; nothing is sent",
    applies: readsSomething,
    async run(bench) {
      const session = await bench.open()
      const probes = await reads(bench, session)
      const sent = await session.wire.during(() =>
        Promise.all(probes.map((probe) => assertAborts(probe, (controller) => controller.abort()))),
      )
      assert.equal(sent.length, 0)
    },
  },
  during('abort/headers', 'while an answer is awaited', silence),
  during('abort/body', 'while a body is read', stalledBody),
  {
    id: 'abort/back-off',
    title: "an abort between two attempts rejects promptly with the signal's reason",
    applies: claiming('search.assets'),
    async run(bench) {
      const session = await openWarm(bench)
      const { use, wire } = session
      wire.break(answer(503, { 'retry-after': '2' }))
      const search = probe('search.assets', (options) =>
        use('search').assets(query(bench), options),
      )
      const sent = await wire.during(() => assertAborts(search, abortSoon))
      assert.equal(sent.length, 1, 'one attempt before the abort')
      await assertQuiet(session, 2_300)
    },
  },
  {
    id: 'abort/reason',
    title: 'a reason of your own comes out as it is; without one it is the AbortError',
    applies: claiming('search.assets'),
    async run(bench) {
      const { use, wire } = await bench.open()
      wire.break(silence)
      for (const reason of [undefined, { mine: true }]) {
        const controller = new AbortController()
        setTimeout(() => controller.abort(reason), 10)
        const error = await failure('search.assets', () =>
          use('search').assets(query(bench), { signal: controller.signal }),
        )
        assert.equal(error, controller.signal.reason)
      }
    },
  },
  {
    id: 'abort/iteration',
    title: 'an abort within an iteration ends it before the next page',
    applies: claiming('search.assets'),
    async run(bench) {
      const { use, wire } = await openWarm(bench)
      const controller = new AbortController()
      const asked = pagedQuery(bench)
      const one = await wire.during(() => use('search').assets(asked))
      const sent = await wire.during(async () => {
        const error = await failure('iteration', async () => {
          const listing = use('search').assets(asked, { signal: controller.signal })
          for await (const _ of listing) controller.abort()
        })
        assert.equal(error, controller.signal.reason)
      })
      assert.equal(sent.length, one.length, 'a further page was sent for')
    },
  },
  {
    id: 'abort/no-listener-left',
    title: 'a signal that outlives its calls is left without listeners',
    applies: readsSomething,
    async run(bench) {
      const session = await bench.open()
      const probes = await reads(bench, session)
      const { signal } = new AbortController()
      await Promise.all(probes.map(({ call }) => call({ signal })))
      session.wire.break(answer(400, { 'content-type': 'application/json' }, '{}'))
      await Promise.all(probes.map(({ name, call }) => failure(name, () => call({ signal }))))
      assert.equal(getEventListeners(signal, 'abort').length, 0)
    },
  },
]

function during(id: string, when: string, fault: Fault): ConformanceCase {
  return {
    id,
    title: `an abort ${when} rejects promptly with the signal's reason; nothing more is sent`,
    applies: readsSomething,
    async run(bench) {
      const session = await bench.open()
      const probes = await reads(bench, session)
      session.wire.break(fault)
      await Promise.all(probes.map((probe) => assertAborts(probe, abortSoon)))
      await assertQuiet(session, 300)
    },
  }
}

function abortSoon(controller: AbortController): void {
  setTimeout(() => controller.abort(), 50)
}

async function assertAborts(
  { name, call }: Probe,
  abort: (controller: AbortController) => unknown,
): Promise<void> {
  const controller = new AbortController()
  abort(controller)
  const error = await failure(name, () => call({ signal: controller.signal }), PROMPT)
  assert.equal(error, controller.signal.reason, `${name} rejected with something else`)
}

async function assertQuiet({ wire }: Session, milliseconds: number): Promise<void> {
  const sent = await wire.during(() => sleep(milliseconds))
  assert.equal(sent.length, 0, 'sent after the abort')
}
