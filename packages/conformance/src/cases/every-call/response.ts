import assert from 'node:assert/strict'
import type { ErrorCode } from '@picturedesk/provider'
import { reads, readsSomething } from '../../calls/calls.ts'
import { failsWith } from '../../checks/expecting.ts'
import { ELSEWHERE, redirectElsewhere } from '../../wire/astray.ts'
import type { Fault } from '../../wire/fault.ts'
import {
  empty,
  endlessBody,
  html,
  reset,
  resetInBody,
  truncated,
  wrongShape,
} from '../../wire/faults.ts'
import type { ConformanceCase } from '../conformance-case.ts'

export const responseCases: readonly ConformanceCase[] = [
  broken('response/html', 'an HTML page', html, ['invalid-response']),
  broken('response/empty', 'an empty body', empty, ['invalid-response']),
  broken('response/truncated', 'half of the JSON', truncated, [
    'invalid-response',
    'network-error',
  ]),
  broken('response/wrong-shape', 'JSON of another shape', wrongShape, ['invalid-response']),
  broken('response/reset', 'a reset connection', reset, ['network-error'], 'files too'),
  broken(
    'response/reset-in-body',
    'a reset within the body',
    resetInBody,
    ['network-error', 'invalid-response'],
    'files too',
  ),
  {
    id: 'response/endless',
    title: 'a body without end is a typed error',
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
    id: 'response/redirect',
    title: 'no call follows a redirect',
    applies: readsSomething,
    async run(bench) {
      const session = await bench.open()
      const probes = await reads(bench, session)
      session.wire.break(redirectElsewhere)
      await Promise.all(
        probes.map(({ name, call }) =>
          failsWith(name, ['invalid-response', 'network-error'], () => call()),
        ),
      )
      const elsewhere = session.wire.calls.filter(({ url }) => url.startsWith(ELSEWHERE))
      assert.equal(elsewhere.length, 0, 'A redirect to another host was followed.')
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
      await Promise.all(probes.map(({ name, call }) => failsWith(name, codes, () => call())))
    },
  }
}
