import assert from 'node:assert/strict'
import { isDeepStrictEqual } from 'node:util'
import {
  CAPABILITY_METHODS,
  type CapabilityName,
  PicturedeskError,
  PurchaseOutcomeUnknownError,
} from '@picturedesk/provider'
import type { Bench, Session } from '../bench.ts'
import { calls, errorsWithin, gist } from '../calls.ts'
import type { ConformanceCase, Method } from '../conformance-case.ts'
import { settled } from '../expecting.ts'
import type { FaultStrike } from '../fault-injector.ts'
import { firstCall } from '../first-call.ts'
import { type Probe, readsSomething } from '../probes.ts'
import { purchases } from '../purchases.ts'
import { sold } from '../sold.ts'

/** Milliseconds that a struck call has. */
const TIMEOUT = 250

/** Milliseconds after which it hangs. */
const HANGS = 4_000

/** Each fault of the vendor's mock on each operation, or else each fault of the suite's own. */
export const faultsCases: readonly ConformanceCase[] = Object.keys(CAPABILITY_METHODS).map(
  (capability): ConformanceCase => ({
    id: `faults/${capability}`,
    title:
      `every fault on every operation of ${capability}, once and always, ends in the right answer ` +
      'or a typed error, in time, and nothing is left behind',
    applies: (manifest) =>
      manifest.capabilities[capability as CapabilityName] !== undefined && readsSomething(manifest),
    async run(bench) {
      const { faults } = await bench.open()
      assert.ok(faults.names.length > 0, 'give `faults` with names, or none at all')
      await Promise.all(faults.names.map((name) => strikeAll(bench, capability, name)))
    },
  }),
)

/** One fault on all operations of a capability. */
async function strikeAll(bench: Bench, capability: string, name: string): Promise<void> {
  const within = (method: string): boolean => method.startsWith(`${capability}.`)
  const scene = await setUp(bench, within)
  const operations = Object.entries(bench.manifest.operations).filter(([, method]) =>
    within(method),
  )
  const served = new Set<Method>(operations.map(([, method]) => method))
  for (const [operation, method] of operations) {
    const reached =
      (await strikeTwice(scene, name, operation, method)) ||
      (await strikeTwice(await setUp(bench, within, operation), name, operation, method)) ||
      (await strikeFirst(scene, name, operation, method))
    assert.ok(reached, `no call reaches ${operation}, of ${method}`)
    for (const probe of scene.probes.filter((one) => !served.has(one.method)))
      await strikeOne(scene, { name, operation, times: 1 }, [probe])
  }
  assert.equal(scene.session.wire.unread, 0, `${name} leaves answers unread`)
}

/** An instance, the calls to strike, and what they give when nothing is wrong. */
interface Scene {
  readonly bench: Bench
  readonly session: Session
  readonly probes: readonly Probe[]
  readonly right: ReadonlyMap<Probe, unknown>
}

async function setUp(
  bench: Bench,
  within: (method: string) => boolean,
  operation?: string,
): Promise<Scene> {
  const session = await bench.open('right', operation)
  const probes = (await calls(bench, session)).filter(({ method }) => within(method))
  const changing = probes.some(({ method }) => CHANGES.test(method))
  const right = new Map<Probe, unknown>()
  for (const probe of probes) {
    const moves = CHANGES.test(probe.method) || (changing && FOLLOWS.test(probe.method))
    // That a part of a file is missing cannot be seen.
    if (!moves && probe.json) right.set(probe, gist(await probe.call()))
  }
  return { bench, session, probes, right }
}

/** Methods after which others of the capability, named by the second, give something else. */
const CHANGES = /\.(purchase|report|add|reorder|remove|create|append|tag)$/
const FOLLOWS = /\.(history|list|resolve|status|results)$/

/** @returns whether any call reached the operation */
async function strikeTwice(
  scene: Scene,
  name: string,
  operation: string,
  method: Method,
): Promise<boolean> {
  const direct = scene.probes.filter((probe) => probe.method === method)
  const ended = await strikeOne(scene, { name, operation, times: 1 }, direct)
  // Who had no more time has none the second time.
  const stuck = PicturedeskError.isInstance(ended?.error) && ended.error.code === 'timeout'
  if (ended && !stuck) await strikeOne(scene, { name, operation, times: 'always' }, direct)
  return ended !== undefined
}

/**
 * The same for what only the first call of an instance sends, such as a request for a token.
 * @returns whether that reached the operation
 */
async function strikeFirst(
  { bench, probes, right }: Scene,
  name: string,
  operation: string,
  method: Method,
): Promise<boolean> {
  let reached = false
  for (const times of [1, 'always'] as const) {
    const session = await bench.open('right', operation)
    const first = firstCall(bench, session)
    if (first?.method !== method) return false
    const same = probes.find((probe) => probe.name === first.name)
    const known = new Map(same !== undefined && right.has(same) ? [[first, right.get(same)]] : [])
    const scene: Scene = { bench, session, probes: [first], right: known }
    if (await strikeOne(scene, { name, operation, times }, [first])) reached = true
    assert.equal(session.wire.unread, 0, `${name} leaves answers unread`)
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
  scene: Scene,
  strike: FaultStrike,
  probes: readonly Probe[],
): Promise<End | undefined> {
  for (const probe of probes) {
    const what = `${strike.name} (${strike.times}) on ${strike.operation}, ${probe.name}`
    const end =
      (await meet(scene, strike, what, probe, TIMEOUT)) ??
      (await meet(scene, strike, what, probe, 8 * TIMEOUT))
    if (end === undefined) continue
    if (end === 'unfit') return {}
    assertEnd(scene, strike, what, probe, end)
    return end
  }
  return undefined
}

/** @returns how the call ended; undefined when the fault did not strike it, `unfit` if it never can */
async function meet(
  { bench, session }: Scene,
  strike: FaultStrike,
  what: string,
  probe: Probe,
  timeout: number,
): Promise<End | 'unfit' | undefined> {
  const buys = probe.method === 'licensing.purchase'
  const before = buys ? await sold(bench, session) : undefined
  const handle = session.faults.strike(strike)
  if (handle === undefined) return 'unfit'
  let end: End = {}
  const sent = await session.wire.during(async () => {
    try {
      end = { value: await settled(what, () => probe.call({ timeout }), HANGS) }
    } catch (error) {
      end = { error }
    }
  })
  const { struck } = handle
  handle.remove()
  if (buys) {
    assert.ok(purchases(bench, sent).length <= 1, `${what}: the purchase was sent again`)
    const more = ((await sold(bench, session)) ?? 0) - (before ?? 0)
    const doubled = session.faults.duplicates?.includes(strike.name) ?? false
    assert.ok(more <= 1 || doubled, `${what}: bought ${more} times`)
  }
  return struck === 0 ? undefined : end
}

function assertEnd(
  { bench, session, right }: Scene,
  { operation }: FaultStrike,
  what: string,
  probe: Probe,
  { value, error }: End,
): void {
  if (error === undefined && right.has(probe)) {
    const expected = right.get(probe)
    const got = gist(value)
    assert.ok(
      isDeepStrictEqual(got, expected),
      `${what}: gave ${JSON.stringify(got)}, not ${JSON.stringify(expected)}, and no error`,
    )
  }
  for (const one of error === undefined ? errorsWithin(value) : [error]) {
    assert.ok(PicturedeskError.isInstance(one), `${what}: ${String(one)}`)
    assert.equal(one.provider, bench.manifest.id, `${what}: ${one.message} names no provider`)
    // A history in which too much fits says so without having failed.
    const ambiguous = PurchaseOutcomeUnknownError.isInstance(one) && one.candidates.length > 1
    // What is made of several operations may end between two of them.
    const direct = bench.manifest.operations[operation] === probe.method
    if (session.faultsHitTheMark && direct && !ambiguous)
      assert.equal(one.operation, operation, `${what}: ${one.message} names another operation`)
    assert.notEqual(one.outcome, 'not-sent', `${what}: ${one.message} was sent`)
  }
}
