import assert from 'node:assert/strict'
import type { TaggingOptions, TaggingRequest, TaggingResult } from '@picturedesk/provider'
import type { Session } from '../../bench/session.ts'
import { pictures } from '../../calls/queries.ts'
import { equalData } from '../../checks/equal-data.ts'
import { type AbortableOptions, abortsPromptly, failsWith } from '../../checks/expecting.ts'
import { inTime } from '../../checks/in-time.ts'
import { settled } from '../../time/settled.ts'
import { ticks } from '../../time/ticks.ts'
import { silence } from '../../wire/faults.ts'
import { type ConformanceCase, claiming } from '../conformance-case.ts'

/** The most requests that may be taken before the first result. */
const AHEAD = 50_000

const applies = claiming('tagging.tag')

const outcome = ({ id, ok }: TaggingResult) => ({ id, ok })

export const taggingCases: readonly ConformanceCase[] = [
  {
    id: 'tagging/order',
    title: 'each request has its result, in the order of requests',
    applies,
    async run(bench) {
      const session = await bench.open()
      const results = await settled('tag', () => all(session, pictures('c', 'a', 'b')))
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
          await ticks(1)
          yield request
        }
      }
      const results = await settled('tag', () => all(session, slowly()))
      equalData(
        results.map(({ id }) => id),
        ['a', 'b'],
      )
    },
  },
  {
    id: 'tagging/invalid',
    title: 'an invalid request is an error of its own, and the others go on',
    applies,
    async run(bench) {
      const session = await bench.open()
      const requests = [...pictures('a'), { id: 'b', image: { url: '' } }, ...pictures('c')]
      const results = await settled('tag', () => all(session, requests))
      equalData(results.map(outcome), [
        { id: 'a', ok: true },
        { id: 'b', ok: false },
        { id: 'c', ok: true },
      ])
    },
  },
  {
    id: 'tagging/duplicates',
    title: 'a repeated id is an error of its own, and the others go on',
    applies,
    async run(bench) {
      const session = await bench.open()
      const results = await settled('tag', () => all(session, pictures('a', 'a', 'b')))
      equalData(results.map(outcome), [
        { id: 'a', ok: true },
        { id: 'a', ok: false },
        { id: 'b', ok: true },
      ])
    },
  },
  {
    id: 'tagging/none',
    title: 'without requests there are no results, and nothing is sent',
    applies,
    async run(bench) {
      const session = await bench.open()
      equalData(await settled('tag', () => all(session, [])), [])
      assert.equal(session.wire.calls.length, 0, 'Something was sent.')
    },
  },
  {
    id: 'tagging/lazy',
    title: 'nothing is sent before the first result is requested',
    applies,
    async run(bench) {
      const { use, wire, time } = await bench.open()
      use('tagging').tag(pictures('a'))
      await time.rest()
      assert.equal(wire.calls.length, 0, 'Something was sent before a result was requested.')
    },
  },
  {
    id: 'tagging/unauthorized',
    title: 'wrong credentials end the iteration as "unauthorized", and the call is sent once',
    applies,
    async run(bench) {
      const session = await bench.open('wrong')
      await failsWith('tag', ['unauthorized'], () => all(session, pictures('a', 'b')))
      assert.equal(session.wire.calls.length, 1, 'A refused call was sent again.')
    },
  },
  {
    id: 'tagging/stop-early',
    title: 'leaving early closes the requests and sends nothing more; not all requests are taken',
    applies,
    async run(bench) {
      const { use, wire, time } = await bench.open()
      let taken = 0
      let closed = false
      function* endless(): Generator<TaggingRequest> {
        try {
          while (taken < 2 * AHEAD) yield* pictures(String(++taken))
        } finally {
          closed = true
        }
      }
      await settled('tag', async () => {
        for await (const _ of use('tagging').tag(endless())) break
      })
      assert.ok(closed, 'The requests were left open.')
      assert.ok(taken <= AHEAD, `${taken} requests were taken for one result.`)
      assert.equal((await wire.during(() => time.pass(50))).length, 0, 'Sent after the end.')
    },
  },
  {
    id: 'tagging/back-pressure',
    title: 'while no result is requested, no more than a limited number of requests is taken',
    applies,
    async run(bench) {
      const { use, time } = await bench.open()
      let taken = 0
      function* endless(): Generator<TaggingRequest> {
        while (taken < 2 * AHEAD) yield* pictures(String(++taken))
      }
      for await (const _ of use('tagging').tag(endless())) {
        await time.stopped(() => time.rest())
        const soFar = taken
        await time.pass(150)
        assert.equal(taken, soFar, 'Requests are still taken.')
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
      const call = (options: AbortableOptions) => all(session, pictures('a'), options)
      await abortsPromptly(session, [{ name: 'tag', call }], { mine: true })
    },
  },
  {
    id: 'tagging/deadline',
    title: 'one timeout bounds the whole iteration',
    applies,
    async run(bench) {
      const session = await bench.open()
      session.wire.break(silence)
      await inTime(session, 'tag', 80, () =>
        failsWith('tag', ['timeout'], () => all(session, pictures('a', 'b'), { timeout: 80 })),
      )
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
