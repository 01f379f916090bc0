import assert from 'node:assert/strict'
import type { ErrorCode } from '@picturedesk/provider'
import type { ConformanceCase } from '../conformance-case.ts'
import { failsWith } from '../expecting.ts'
import {
  ELSEWHERE,
  empty,
  endlessBody,
  type Fault,
  html,
  redirectElsewhere,
  reset,
  resetInBody,
  truncated,
  wrongShape,
} from '../faults.ts'
import { reads, readsSomething } from '../probes.ts'

/** Milliseconds that a provider may go on trying. */
const RETRIES = 4_000

export const answerCases: readonly ConformanceCase[] = [
  broken('answer/html', 'an HTML page', html, ['invalid-response']),
  broken('answer/empty', 'an empty body', empty, ['invalid-response']),
  broken('answer/truncated', 'half of the JSON', truncated, ['invalid-response', 'network-error']),
  broken('answer/wrong-shape', 'JSON of another shape', wrongShape, ['invalid-response']),
  broken('answer/reset', 'a reset connection', reset, ['network-error'], 'files too'),
  broken(
    'answer/reset-in-body',
    'a reset within the body',
    resetInBody,
    ['network-error', 'invalid-response'],
    'files too',
  ),
  {
    id: 'answer/endless',
    title: 'a body without end is a typed error before the deadline is long past',
    applies: readsSomething,
    async run(bench) {
      const session = await bench.open()
      const [probe] = await reads(bench, session)
      session.wire.break(endlessBody)
      await failsWith(`${probe?.name}`, ['invalid-response', 'timeout'], () =>
        probe?.call({ timeout: 1_000 }),
      )
    },
  },
  {
    id: 'answer/redirect',
    title: 'a redirect is not followed, by any call',
    applies: readsSomething,
    async run(bench) {
      const session = await bench.open()
      const probes = await reads(bench, session)
      session.wire.break(redirectElsewhere)
      await Promise.all(
        probes.map(({ name, call }) =>
          failsWith(name, ['invalid-response', 'network-error'], () => call(), RETRIES),
        ),
      )
      const elsewhere = session.wire.calls.filter(({ url }) => url.startsWith(ELSEWHERE))
      assert.equal(elsewhere.length, 0, 'followed to another host')
    },
  },
]

/** Each call that reads meets the fault and says so with one of the codes. */
function broken(
  id: string,
  what: string,
  fault: Fault,
  codes: readonly ErrorCode[],
  files: 'files too' | 'JSON only' = 'JSON only',
): ConformanceCase {
  return {
    id,
    title: `${what} is ${codes.join(' or ')}, from every call`,
    applies: readsSomething,
    async run(bench) {
      const session = await bench.open()
      const probes = (await reads(bench, session)).filter(
        ({ json }) => json || files !== 'JSON only',
      )
      session.wire.break(fault)
      await Promise.all(
        probes.map(({ name, call }) => failsWith(name, codes, () => call(), RETRIES)),
      )
    },
  }
}
