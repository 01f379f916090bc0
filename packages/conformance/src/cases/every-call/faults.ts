import assert from 'node:assert/strict'
import { isDeepStrictEqual } from 'node:util'
import {
  type CapabilityName,
  capabilityNames,
  type MethodName,
  methodsOf,
  methodTraits,
  PicturedeskError,
  PurchaseOutcomeUnknownError,
  servedMethods,
  splitMethodName,
  type Warning,
} from '@picturedesk/provider'
import type { Bench } from '../../bench/bench.ts'
import { purchases } from '../../bench/is-purchase.ts'
import type { Session } from '../../bench/session.ts'
import type { Call } from '../../calls/call.ts'
import { calls, readsSomething } from '../../calls/calls.ts'
import { firstCall, openWarm } from '../../calls/first-call.ts'
import { errorsWithin, gist } from '../../calls/gist.ts'
import { sold } from '../../calls/sold.ts'
import { settled } from '../../time/settled.ts'
import type { FaultStrike } from '../../wire/fault-injector.ts'
import type { ConformanceCase } from '../conformance-case.ts'

/** Milliseconds that a struck call has. A call that ended before it was struck gets more. */
const TIMEOUTS = [250, 2_000, 16_000] as const

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
  const pairs = servedMethods(bench.manifest).filter(([, method]) => within(method))
  const served = new Set<MethodName>(pairs.map(([, method]) => method))
  for (const operation of new Set(pairs.map(([one]) => one))) {
    const methods = methodsOf(bench.manifest, operation).filter(within)
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

/** An instance, the calls to strike, and what they give when nothing is wrong. */
interface Stage {
  readonly bench: Bench
  readonly session: Session
  readonly probes: readonly Call[]
  readonly right: ReadonlyMap<Call, unknown>
}

async function setUp(
  bench: Bench,
  within: (method: string) => boolean,
  operation?: string,
): Promise<Stage> {
  const session = await bench.open('right', operation)
  const probes = (await calls(bench, session)).filter(({ method }) => within(method))
  const changing = probes.some(({ method }) => methodTraits(method).changes !== 'nothing')
  const right = new Map<Call, unknown>()
  for (const probe of probes) {
    // That a part of a file is missing cannot be seen.
    if (probe.json && isSteady(probe.method, changing)) right.set(probe, gist(await probe.call()))
  }
  return { bench, session, probes, right }
}

/**
 * Whether a method always gives the same result here. Where other calls of the capability change
 * something, only a read of the very thing that it is handed does.
 */
function isSteady(method: MethodName, changing: boolean): boolean {
  const { changes, address, parameters } = methodTraits(method)
  return changes === 'nothing' && (!changing || address === parameters[0])
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
  { bench, probes, right }: Stage,
  name: string,
  operation: string,
  method: MethodName,
): Promise<boolean> {
  let reached = false
  for (const times of [1, 'always'] as const) {
    const session = await bench.open('right', operation)
    const first = await firstCall(bench, session)
    if (first?.method !== method) return false
    const same = probes.find((probe) => probe.name === first.name)
    const known = new Map(same !== undefined && right.has(same) ? [[first, right.get(same)]] : [])
    const stage: Stage = { bench, session, probes: [first], right: known }
    if (await strikeOne(stage, { name, operation, times }, [first])) reached = true
    assert.equal(session.wire.unread, 0, `${name} leaves responses unread.`)
  }
  return reached
}

/** How a call ended. */
interface End {
  readonly value?: unknown
  readonly error?: unknown
}

/**
 * Lets a fault loose on the first of the calls that it strikes.
 * @returns how that call ended, or undefined when it struck none
 */
async function strikeOne(
  stage: Stage,
  strike: FaultStrike,
  probes: readonly Call[],
): Promise<End | undefined> {
  for (const probe of probes) {
    const what = `${strike.name} (${strike.times}) on ${strike.operation}, ${probe.name}`
    const end = await meet(stage, strike, what, probe)
    if (end === undefined) continue
    if (end === 'unfit') return {}
    assertEnd(stage, strike, what, probe, end)
    return end
  }
  return undefined
}

/** @returns how the call ended; undefined when the fault did not strike it, `unfit` if it never can */
async function meet(
  stage: Stage,
  strike: FaultStrike,
  what: string,
  probe: Call,
): Promise<End | 'unfit' | undefined> {
  const { bench, session } = stage
  const buys = methodTraits(probe.method).changes === 'purchases'
  for (const timeout of TIMEOUTS) {
    const before = buys ? await sold(bench, session) : undefined
    const handle = session.faults.strike(strike)
    if (handle === undefined) return 'unfit'
    let end: End = {}
    const sent = await session.wire.during(async () => {
      try {
        end = { value: await settled(what, () => probe.call({ timeout })) }
      } catch (error) {
        end = { error }
      }
    })
    const { struck } = handle
    handle.remove()
    if (buys) {
      const count = purchases(bench.samples, sent).length
      assert.ok(count <= 1, `${what}: the purchase was sent ${count} times.`)
      const more = ((await sold(bench, session)) ?? 0) - (before ?? 0)
      const doubled = session.faults.duplicates?.includes(strike.name) ?? false
      assert.ok(more <= 1 || doubled, `${what}: bought ${more} times.`)
    }
    if (struck > 0) return end
    // Without a timeout, the call ended by itself: more time would not let the fault strike it.
    if (!isTimeout(end.error)) return undefined
  }
  return undefined
}

function assertEnd(
  { bench, session, right }: Stage,
  { operation }: FaultStrike,
  what: string,
  probe: Call,
  { value, error }: End,
): void {
  if (error === undefined && right.has(probe)) {
    const expected = right.get(probe)
    const got = gist(value)
    assert.ok(
      isDeepStrictEqual(got, expected) || lacksOnlyInvalid(value, got, expected),
      `${what}: expected ${JSON.stringify(expected)} or an error. Received ${JSON.stringify(got)}.`,
    )
  }
  for (const one of error === undefined ? errorsWithin(value) : [error]) {
    assert.ok(PicturedeskError.isInstance(one), `${what}: ${String(one)}`)
    assert.equal(one.provider, bench.manifest.id, `${what}: ${one.message} names no provider.`)
    // Where too many purchases of a history fit, the call says so without having failed.
    const ambiguous = PurchaseOutcomeUnknownError.isInstance(one) && one.candidates.length > 1
    // A call that makes several operations may fail between two of them.
    const direct = methodsOf(bench.manifest, operation).includes(probe.method)
    // By the machine's clock, time may run out in the next operation as well.
    const elsewhere = isTimeout(one) && !session.time.virtual
    // The time of a call of several operations is no single one's.
    const ofAll = isTimeout(one) && one.operation === undefined && isOfSeveral(bench, probe.method)
    if (session.faultsHitTheMark && direct && !ambiguous && !elsewhere && !ofAll)
      assert.equal(one.operation, operation, `${what}: ${one.message} names another operation.`)
    if (!elsewhere)
      assert.notEqual(one.outcome, 'not-sent', `${what}: ${one.message} was sent all the same.`)
  }
}

function isOfSeveral({ manifest }: Bench, method: MethodName): boolean {
  return servedMethods(manifest).filter(([, served]) => served === method).length > 1
}

function isTimeout(error: unknown): boolean {
  return PicturedeskError.isInstance(error) && error.code === 'timeout'
}

/** Whether a page lacks nothing but items that it warns of as invalid: they cost no neighbour. */
function lacksOnlyInvalid(value: unknown, got: unknown, expected: unknown): boolean {
  if (!Array.isArray(got) || !Array.isArray(expected)) return false
  const { warnings = [] } = value as { readonly warnings?: readonly Warning[] }
  const told = warnings.filter(({ code }) => code === 'invalid-item').length
  let next = 0
  for (const item of expected) if (isDeepStrictEqual(got[next], item)) next++
  return next === got.length && expected.length - got.length <= told
}
