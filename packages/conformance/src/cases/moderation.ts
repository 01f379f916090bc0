import assert from 'node:assert/strict'
import { setTimeout as sleep } from 'node:timers/promises'
import type { BulkModerationOptions, ModerationResult } from '@picturedesk/provider'
import type { Session } from '../bench.ts'
import { type ConformanceCase, claiming } from '../conformance-case.ts'
import { equalData } from '../equal-data.ts'
import { failsWith, failure, settled } from '../expecting.ts'
import { answer, reset, silence } from '../faults.ts'
import { openWarm } from '../first-call.ts'

/** How many ids may be taken before the first result is, at the most. */
const AHEAD = 10_000

export const moderationCases: readonly ConformanceCase[] = [
  {
    id: 'moderation/order',
    title: 'each id has its result, in the order of ids, those that come again included',
    applies: claiming('moderation.getMany'),
    async run(bench) {
      const session = await bench.open()
      const known = bench.sample('products')
      assert.ok(known.length > 2, 'give at least three `samples.products`')
      const ids = [...known.toReversed(), ...known.slice(1, 2)]
      const results = await settled('getMany', () => all(session, ids))
      equalData(
        results.map(({ productId, ok }) => ({ productId, ok })),
        ids.map((productId) => ({ productId, ok: true })),
      )
    },
  },
  {
    id: 'moderation/async-ids',
    title: 'ids may come from an async iterable',
    applies: claiming('moderation.getMany'),
    async run(bench) {
      const session = await bench.open()
      const ids = bench.sample('products')
      async function* slowly(): AsyncGenerator<string> {
        for (const id of ids) {
          await sleep(1)
          yield id
        }
      }
      const results = await settled('getMany', () => all(session, slowly()))
      equalData(
        results.map(({ productId }) => productId),
        ids,
      )
    },
  },
  {
    id: 'moderation/duplicates',
    title: 'an id that comes again is asked for once',
    applies: claiming('moderation.getMany'),
    async run(bench) {
      const session = await openWarm(bench)
      const ids = bench.sample('products')
      const sent = async (given: readonly string[]) =>
        (await session.wire.during(() => all(session, given))).map(({ url, body }) => [url, body])
      equalData(await sent([...ids, ...ids]), await sent(ids))
    },
  },
  {
    id: 'moderation/none',
    title: 'no ids are no results, and nothing is sent',
    applies: claiming('moderation.getMany'),
    async run(bench) {
      const session = await bench.open()
      equalData(await settled('getMany', () => all(session, [])), [])
      assert.equal(session.wire.calls.length, 0)
    },
  },
  {
    id: 'moderation/lazy',
    title: 'nothing is sent before the first result is asked for',
    applies: claiming('moderation.getMany'),
    async run(bench) {
      const { use, wire } = await bench.open()
      use('moderation').getMany(bench.sample('products'))
      await sleep(20)
      assert.equal(wire.calls.length, 0)
    },
  },
  {
    id: 'moderation/not-found',
    title: 'a product that the vendor does not have is an error of its own, and the others go on',
    applies: claiming('moderation.get', 'moderation.getMany'),
    async run(bench) {
      const session = await bench.open()
      const unknown = bench.sample('unknownProduct')
      const [known = ''] = bench.sample('products')
      await failsWith('get', ['not-found'], () => session.use('moderation').get(unknown))
      const results = await settled('getMany', () => all(session, [unknown, known]))
      equalData(
        results.map(({ productId, ok }) => ({ productId, ok })),
        [
          { productId: unknown, ok: false },
          { productId: known, ok: true },
        ],
      )
    },
  },
  {
    id: 'moderation/failed-call',
    title: 'a call that fails is the error of each of its ids, and does not end the iteration',
    applies: claiming('moderation.getMany'),
    async run(bench) {
      const session = await bench.open()
      const ids = bench.sample('products')
      for (const [fault, code] of [
        [reset, 'network-error'] as const,
        [answer(400), 'vendor-error'] as const,
      ]) {
        session.wire.break(fault)
        const results = await settled('getMany', () => all(session, ids), 10_000)
        equalData(
          results.map(({ productId, ok, error }) => ({ productId, ok, code: error?.code })),
          ids.map((productId) => ({ productId, ok: false, code })),
        )
      }
    },
  },
  {
    id: 'moderation/unauthorized',
    title: 'wrong credentials are "unauthorized", asked once',
    applies: claiming('moderation.get'),
    async run(bench) {
      const { use, wire } = await bench.open('wrong')
      const [id = ''] = bench.sample('products')
      await failsWith('get', ['unauthorized'], () => use('moderation').get(id))
      assert.equal(wire.calls.length, 1, 'a refusal was retried')
    },
  },
  {
    id: 'moderation/stop-early',
    title: 'who stops early stops the ids, and nothing more is sent; not all are taken beforehand',
    applies: claiming('moderation.getMany'),
    async run(bench) {
      const { use, wire } = await bench.open()
      const unknown = bench.sample('unknownProduct')
      let taken = 0
      let closed = false
      function* endless(): Generator<string> {
        try {
          for (;;) {
            if (++taken > 2 * AHEAD) return
            yield `${unknown}-${taken}`
          }
        } finally {
          closed = true
        }
      }
      await settled('getMany', async () => {
        for await (const _ of use('moderation').getMany(endless())) break
      })
      assert.ok(closed, 'the ids were left open')
      assert.ok(taken <= AHEAD, `${taken} ids were taken for one result`)
      assert.equal((await wire.during(() => sleep(50))).length, 0, 'sent after the end')
    },
  },
  {
    id: 'moderation/back-pressure',
    title: 'while nobody asks for the next result, ids are taken only so far',
    applies: claiming('moderation.getMany'),
    async run(bench) {
      const { use } = await bench.open()
      const unknown = bench.sample('unknownProduct')
      let taken = 0
      function* endless(): Generator<string> {
        while (taken < 2 * AHEAD) yield `${unknown}-${++taken}`
      }
      for await (const _ of use('moderation').getMany(endless())) {
        await sleep(50)
        const soFar = taken
        await sleep(150)
        assert.equal(taken, soFar, 'ids are still taken')
        break
      }
    },
  },
  {
    id: 'moderation/abort',
    title: 'an abort while a call is awaited ends the iteration promptly with its reason',
    applies: claiming('moderation.getMany'),
    async run(bench) {
      const session = await bench.open()
      session.wire.break(silence)
      const reason = { mine: true }
      const controller = new AbortController()
      const { signal } = controller
      setTimeout(() => controller.abort(reason), 20)
      const ids = bench.sample('products')
      const error = await failure('getMany', () => all(session, ids, { signal }))
      assert.equal(error, reason)
    },
  },
  {
    id: 'moderation/deadline',
    title: 'one timeout bounds a whole iteration',
    applies: claiming('moderation.getMany'),
    async run(bench) {
      const session = await bench.open()
      session.wire.break(silence)
      const ids = bench.sample('products')
      await failsWith('getMany', ['timeout'], () => all(session, ids, { timeout: 80 }))
    },
  },
]

async function all(
  { use }: Session,
  ids: Iterable<string> | AsyncIterable<string>,
  options?: BulkModerationOptions,
): Promise<ModerationResult[]> {
  const results: ModerationResult[] = []
  for await (const result of use('moderation').getMany(ids, options)) results.push(result)
  return results
}
