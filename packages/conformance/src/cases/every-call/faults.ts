import assert from 'node:assert/strict'
import {
  type CapabilityName,
  capabilityNames,
  type MethodName,
  methodsOf,
  PicturedeskError,
  servedMethods,
  splitMethodName,
} from '@picturedesk/provider'
import type { Bench } from '../../bench/bench.ts'
import { calls, readsSomething } from '../../calls/calls.ts'
import { firstCall, openWarm } from '../../calls/first-call.ts'
import type { ConformanceCase } from '../conformance-case.ts'
import { learn, strikeOne } from './strike.ts'
import type { Stage } from './struck-end.ts'

/** Each fault of the vendor's mock on each operation, or else each fault of the suite's own. */
export const faultsCases: readonly ConformanceCase[] = capabilityNames().map(
  (capability): ConformanceCase => ({
    id: `faults/${capability}`,
    title:
      `every fault on every operation of ${capability}, once and always, ends in the right result ` +
      'or a typed error, in time, and leaves nothing behind',
    applies: (manifest) =>
      manifest.capabilities[capability] !== undefined && readsSomething(manifest),
    async run(bench) {
      const { faults, time } = await openWarm(bench)
      assert.ok(faults.names.length > 0, 'Give `faults` with names, or leave `faults` out.')
      // Where waits take no time, one after the other lets other cases have their turns between.
      if (time.virtual) for (const name of faults.names) await strikeAll(bench, capability, name)
      else await Promise.all(faults.names.map((name) => strikeAll(bench, capability, name)))
    },
  }),
)

/** One fault on all operations of a capability. */
async function strikeAll(bench: Bench, capability: CapabilityName, name: string): Promise<void> {
  const within = (method: string): boolean => splitMethodName(method)?.capability === capability
  const stage = await setUp(bench, within)
  // What the suite itself does to the wire meets purchases in cases of their own.
  const isJudged = (method: string): boolean =>
    within(method) && (stage.session.faultsHitTheMark || method !== 'licensing.purchase')
  const pairs = servedMethods(bench.manifest).filter(([, method]) => isJudged(method))
  const served = new Set<MethodName>(servedMethods(bench.manifest).map(([, method]) => method))
  for (const operation of new Set(pairs.map(([one]) => one))) {
    const methods = methodsOf(bench.manifest, operation).filter(isJudged)
    let reached = false
    for (const method of methods)
      reached = (await strikeTwice(stage, name, operation, method)) || reached
    if (!reached) {
      const fresh = await setUp(bench, within, operation)
      for (const method of methods)
        reached = (await strikeTwice(fresh, name, operation, method)) || reached
    }
    for (const method of methods)
      if (!reached) reached = await strikeFirst(stage, name, operation, method)
    // What serves several capabilities, such as a request for a token, may be reached by the first alone.
    const [first = ''] = methodsOf(bench.manifest, operation)
    const where = `${operation}, of ${methods.join(', ')}`
    assert.ok(reached || !within(first), `No call reaches the operation ${where}.`)
    for (const probe of stage.probes.filter((one) => !served.has(one.method)))
      await strikeOne(stage, { name, operation, times: 1 }, [probe])
  }
  assert.equal(stage.session.wire.unread, 0, `${name} leaves responses unread.`)
}

async function setUp(
  bench: Bench,
  within: (method: string) => boolean,
  operation?: string,
): Promise<Stage> {
  const session = await bench.open('right', operation)
  const probes = await calls(bench, session, within)
  return { bench, session, probes, right: new Map() }
}

/** @returns whether any call reached the operation */
async function strikeTwice(
  stage: Stage,
  name: string,
  operation: string,
  method: MethodName,
): Promise<boolean> {
  const direct = stage.probes.filter((probe) => probe.method === method)
  const ended = await strikeOne(stage, { name, operation, times: 1 }, direct)
  // If the first try timed out, the second would, too.
  const stuck = PicturedeskError.isInstance(ended?.error) && ended.error.code === 'timeout'
  if (ended && !stuck) await strikeOne(stage, { name, operation, times: 'always' }, direct)
  return ended !== undefined
}

/**
 * The same for what only the first call of an instance sends, such as a request for a token.
 * @returns whether that reached the operation
 */
async function strikeFirst(
  whole: Stage,
  name: string,
  operation: string,
  method: MethodName,
): Promise<boolean> {
  let reached = false
  for (const times of [1, 'always'] as const) {
    const { bench } = whole
    const session = await bench.open('right', operation)
    const first = await firstCall(bench, session)
    if (first?.method !== method) return false
    const stage: Stage = { bench, session, probes: [first], right: new Map(), isFresh: true }
    const same = whole.probes.find((probe) => probe.name === first.name)
    if (same !== undefined) {
      await learn(whole, same)
      if (whole.right.has(same)) stage.right.set(first, whole.right.get(same))
    }
    if (await strikeOne(stage, { name, operation, times }, [first])) reached = true
    assert.equal(session.wire.unread, 0, `${name} leaves responses unread.`)
  }
  return reached
}
