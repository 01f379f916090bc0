import assert from 'node:assert/strict'
import type { BulkProductModerationOptions, ProductModerationResult } from '@picturedesk/provider'
import type { Session } from '../../bench/session.ts'
import { openWarm } from '../../calls/first-call.ts'
import { equalData } from '../../checks/equal-data.ts'
import { type AbortableOptions, abortsPromptly, failsWith } from '../../checks/expecting.ts'
import { inTime } from '../../checks/in-time.ts'
import { settled } from '../../time/settled.ts'
import { ticks } from '../../time/ticks.ts'
import { fixed, reset, silence } from '../../wire/faults.ts'
import { type ConformanceCase, claiming } from '../conformance-case.ts'

/** The most ids that may be taken before the first result. */
const AHEAD = 10_000

export const moderationCases: readonly ConformanceCase[] = [
  {
    id: 'moderation/order',
    title: 'each id has its result, in the order of ids, repeated ids included',
    applies: claiming('moderation.getMany'),
    async run(bench) {
      const session = await bench.open()
      const known = bench.sample('products')
      assert.ok(known.length > 2, 'Give at least three `samples.products`.')
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
          await ticks(1)
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
    title: 'a repeated id is requested once',
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
    title: 'without ids there are no results, and nothing is sent',
    applies: claiming('moderation.getMany'),
    async run(bench) {
      const session = await bench.open()
      equalData(await settled('getMany', () => all(session, [])), [])
      assert.equal(session.wire.calls.length, 0, 'Something was sent.')
    },
  },
  {
    id: 'moderation/lazy',
    title: 'nothing is sent before the first result is requested',
    applies: claiming('moderation.getMany'),
    async run(bench) {
      const { use, wire, time } = await bench.open()
      use('moderation').getMany(bench.sample('products'))
      await time.rest()
      assert.equal(wire.calls.length, 0, 'Something was sent before a result was requested.')
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
        [fixed(400), 'vendor-error'] as const,
      ]) {
        session.wire.break(fault)
        const results = await settled('getMany', () => all(session, ids))
        equalData(
          results.map(({ productId, ok, error }) => ({ productId, ok, code: error?.code })),
          ids.map((productId) => ({ productId, ok: false, code })),
        )
      }
    },
  },
  {
    id: 'moderation/unauthorized',
    title: 'wrong credentials are "unauthorized", and the call is sent once',
    applies: claiming('moderation.get'),
    async run(bench) {
      const { use, wire } = await bench.open('wrong')
      const [id = ''] = bench.sample('products')
      await failsWith('get', ['unauthorized'], () => use('moderation').get(id))
      assert.equal(wire.calls.length, 1, 'A refused call was sent again.')
    },
  },
  {
    id: 'moderation/stop-early',
    title: 'leaving early closes the ids and sends nothing more; not all ids are taken',
    applies: claiming('moderation.getMany'),
    async run(bench) {
      const { use, wire, time } = await bench.open()
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
      assert.ok(closed, 'The ids were left open.')
      assert.ok(taken <= AHEAD, `${taken} ids were taken for one result.`)
      assert.equal((await wire.during(() => time.pass(50))).length, 0, 'Sent after the end.')
    },
  },
  {
    id: 'moderation/back-pressure',
    title: 'while no result is requested, no more than a limited number of ids is taken',
    applies: claiming('moderation.getMany'),
    async run(bench) {
      const { use, time } = await bench.open()
      const unknown = bench.sample('unknownProduct')
      let taken = 0
      function* endless(): Generator<string> {
        while (taken < 2 * AHEAD) yield `${unknown}-${++taken}`
      }
      for await (const _ of use('moderation').getMany(endless())) {
        await time.stopped(() => time.rest())
        const soFar = taken
        await time.pass(150)
        assert.equal(taken, soFar, 'Ids are still taken.')
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
      const ids = bench.sample('products')
      const call = (options: AbortableOptions) => all(session, ids, options)
      await abortsPromptly(session, [{ name: 'getMany', call }], { mine: true })
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
      await inTime(session, 'getMany', 80, () =>
        failsWith('getMany', ['timeout'], () => all(session, ids, { timeout: 80 })),
      )
    },
  },
]

async function all(
  { use }: Session,
  ids: Iterable<string> | AsyncIterable<string>,
  options?: BulkProductModerationOptions,
): Promise<ProductModerationResult[]> {
  const results: ProductModerationResult[] = []
  for await (const result of use('moderation').getMany(ids, options)) results.push(result)
  return results
}
