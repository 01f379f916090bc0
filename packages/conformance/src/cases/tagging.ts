import assert from 'node:assert/strict'
import { setTimeout as sleep } from 'node:timers/promises'
import type { TaggingOptions, TaggingRequest, TaggingResult } from '@picturedesk/provider'
import type { Session } from '../bench.ts'
import { type ConformanceCase, claiming } from '../conformance-case.ts'
import { equalData } from '../equal-data.ts'
import { failsWith, failure, settled } from '../expecting.ts'
import { silence } from '../faults.ts'
import { pictures } from '../probes.ts'

/** How many requests may be taken before the first result is, at the most. */
const AHEAD = 50_000

/** Milliseconds that a vendor may take for a few pictures. */
const PATIENCE = 10_000

const applies = claiming('tagging.tag')

const outcome = ({ id, ok }: TaggingResult) => ({ id, ok })

export const taggingCases: readonly ConformanceCase[] = [
  {
    id: 'tagging/order',
    title: 'each request has its result, in the order of requests',
    applies,
    async run(bench) {
      const session = await bench.open()
      const results = await settled('tag', () => all(session, pictures('c', 'a', 'b')), PATIENCE)
      equalData(
        results.map(outcome),
        ['c', 'a', 'b'].map((id) => ({ id, ok: true })),
      )
    },
  },
  {
    id: 'tagging/async-requests',
    title: 'requests may come from an async iterable',
    applies,
    async run(bench) {
      const session = await bench.open()
      async function* slowly(): AsyncGenerator<TaggingRequest> {
        for (const request of pictures('a', 'b')) {
          await sleep(1)
          yield request
        }
      }
      const results = await settled('tag', () => all(session, slowly()), PATIENCE)
      equalData(
        results.map(({ id }) => id),
        ['a', 'b'],
      )
    },
  },
  {
    id: 'tagging/invalid',
    title: 'a request that cannot be right is an error of its own, and the others go on',
    applies,
    async run(bench) {
      const session = await bench.open()
      const requests = [...pictures('a'), { id: 'b', imageUrl: '' }, ...pictures('c')]
      const results = await settled('tag', () => all(session, requests), PATIENCE)
      equalData(results.map(outcome), [
        { id: 'a', ok: true },
        { id: 'b', ok: false },
        { id: 'c', ok: true },
      ])
    },
  },
  {
    id: 'tagging/duplicates',
    title: 'an id that comes again is an error of its own, and the others go on',
    applies,
    async run(bench) {
      const session = await bench.open()
      const results = await settled('tag', () => all(session, pictures('a', 'a', 'b')), PATIENCE)
      equalData(results.map(outcome), [
        { id: 'a', ok: true },
        { id: 'a', ok: false },
        { id: 'b', ok: true },
      ])
    },
  },
  {
    id: 'tagging/none',
    title: 'no requests are no results, and nothing is sent',
    applies,
    async run(bench) {
      const session = await bench.open()
      equalData(await settled('tag', () => all(session, [])), [])
      assert.equal(session.wire.calls.length, 0)
    },
  },
  {
    id: 'tagging/lazy',
    title: 'nothing is sent before the first result is asked for',
    applies,
    async run(bench) {
      const { use, wire } = await bench.open()
      use('tagging').tag(pictures('a'))
      await sleep(20)
      assert.equal(wire.calls.length, 0)
    },
  },
  {
    id: 'tagging/unauthorized',
    title: 'wrong credentials end it as "unauthorized", asked once',
    applies,
    async run(bench) {
      const session = await bench.open('wrong')
      await failsWith('tag', ['unauthorized'], () => all(session, pictures('a', 'b')))
      assert.equal(session.wire.calls.length, 1, 'a refusal was retried')
    },
  },
  {
    id: 'tagging/stop-early',
    title: 'who stops early stops the requests, and nothing more is sent; not all are taken',
    applies,
    async run(bench) {
      const { use, wire } = await bench.open()
      let taken = 0
      let closed = false
      function* endless(): Generator<TaggingRequest> {
        try {
          while (taken < 2 * AHEAD) yield* pictures(String(++taken))
        } finally {
          closed = true
        }
      }
      await settled(
        'tag',
        async () => {
          for await (const _ of use('tagging').tag(endless())) break
        },
        2 * PATIENCE,
      )
      assert.ok(closed, 'the requests were left open')
      assert.ok(taken <= AHEAD, `${taken} requests were taken for one result`)
      assert.equal((await wire.during(() => sleep(50))).length, 0, 'sent after the end')
    },
  },
  {
    id: 'tagging/back-pressure',
    title: 'while nobody asks for the next result, requests are taken only so far',
    applies,
    async run(bench) {
      const { use } = await bench.open()
      let taken = 0
      function* endless(): Generator<TaggingRequest> {
        while (taken < 2 * AHEAD) yield* pictures(String(++taken))
      }
      for await (const _ of use('tagging').tag(endless())) {
        await sleep(50)
        const soFar = taken
        await sleep(150)
        assert.equal(taken, soFar, 'requests are still taken')
        break
      }
    },
  },
  {
    id: 'tagging/abort',
    title: 'an abort while a call is awaited ends the iteration promptly with its reason',
    applies,
    async run(bench) {
      const session = await bench.open()
      session.wire.break(silence)
      const reason = { mine: true }
      const controller = new AbortController()
      const { signal } = controller
      setTimeout(() => controller.abort(reason), 20)
      const error = await failure('tag', () => all(session, pictures('a'), { signal }))
      assert.equal(error, reason)
    },
  },
  {
    id: 'tagging/deadline',
    title: 'one timeout bounds it all',
    applies,
    async run(bench) {
      const session = await bench.open()
      session.wire.break(silence)
      await failsWith('tag', ['timeout'], () => all(session, pictures('a', 'b'), { timeout: 80 }))
    },
  },
]

async function all(
  { use }: Session,
  requests: Iterable<TaggingRequest> | AsyncIterable<TaggingRequest>,
  options?: TaggingOptions,
): Promise<TaggingResult[]> {
  const results: TaggingResult[] = []
  for await (const result of use('tagging').tag(requests, options)) results.push(result)
  return results
}
