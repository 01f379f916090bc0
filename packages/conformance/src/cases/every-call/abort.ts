import assert from 'node:assert/strict'
import { getEventListeners } from 'node:events'
import { abortable, reads, readsSomething } from '../../calls/calls.ts'
import { openWarm } from '../../calls/first-call.ts'
import { pagedQuery, query } from '../../calls/queries.ts'
import { type AbortableOptions, abortsPromptly, failure } from '../../checks/expecting.ts'
import type { Fault } from '../../wire/fault.ts'
import { fixed, silence, stalledBody } from '../../wire/faults.ts'
import { type ConformanceCase, claiming } from '../conformance-case.ts'

export const abortCases: readonly ConformanceCase[] = [
  {
    id: 'abort/before',
    title: "a signal that is already aborted rejects with the signal's reason; nothing is sent",
    applies: readsSomething,
    async run(bench) {
      const session = await bench.open()
      const probes = await abortable(bench, session)
      const signal = AbortSignal.abort()
      const sent = await session.wire.during(async () => {
        for (const { name, call } of probes)
          assert.equal(await failure(name, () => call({ signal })), signal.reason, name)
      })
      assert.equal(sent.length, 0, 'Something was sent.')
    },
  },
  during('abort/headers', 'while a response is awaited', silence),
  during('abort/body', 'while a body is read', stalledBody),
  {
    id: 'abort/back-off',
    title: "an abort between two attempts rejects promptly with the signal's reason",
    applies: claiming('search.assets'),
    async run(bench) {
      const session = await openWarm(bench)
      const { use, wire, time } = session
      wire.break(fixed(503, { 'retry-after': '60' }))
      const name = 'search.assets'
      const call = (options: AbortableOptions) => use('search').assets(query(bench), options)
      const sent = await wire.during(() => abortsPromptly(session, [{ name, call }]))
      assert.equal(
        sent.length,
        1,
        `Expected one attempt before the abort. Received ${sent.length}.`,
      )
      const later = await wire.during(() => time.pass(time.virtual ? 61_000 : 300))
      assert.equal(later.length, 0, 'Something was sent after the abort.')
    },
  },
  {
    id: 'abort/reason',
    title: 'a reason of your own comes out unchanged; without one, the error is the AbortError',
    applies: claiming('search.assets'),
    async run(bench) {
      const session = await bench.open()
      session.wire.break(silence)
      const name = 'search.assets'
      const call = (options: AbortableOptions) =>
        session.use('search').assets(query(bench), options)
      for (const reason of [undefined, { mine: true }])
        await abortsPromptly(session, [{ name, call }], reason)
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
      assert.equal(sent.length, one.length, 'A further page was requested after the abort.')
    },
  },
  {
    id: 'abort/no-listener-left',
    title: 'a signal that outlives its calls keeps no listener',
    applies: readsSomething,
    async run(bench) {
      const session = await bench.open()
      const probes = await reads(bench, session)
      const { signal } = new AbortController()
      await Promise.all(probes.map(({ call }) => call({ signal })))
      session.wire.break(fixed(400, { 'content-type': 'application/json' }, '{}'))
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
      const probes = await abortable(bench, session)
      session.wire.break(fault)
      await abortsPromptly(session, probes)
      const later = await session.wire.during(() => session.time.pass(300))
      assert.equal(later.length, 0, 'Something was sent after the abort.')
    },
  }
}
