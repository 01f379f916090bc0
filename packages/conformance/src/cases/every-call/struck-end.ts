import assert from 'node:assert/strict'
import { inspect, isDeepStrictEqual } from 'node:util'
import {
  type MethodName,
  methodsOf,
  methodTraits,
  PicturedeskError,
  PurchaseOutcomeUnknownError,
  servedMethods,
  type Warning,
} from '@picturedesk/provider'
import type { Bench } from '../../bench/bench.ts'
import type { Session } from '../../bench/session.ts'
import type { Call } from '../../calls/call.ts'
import { errorsWithin, gist } from '../../calls/gist.ts'
import type { FaultStrike } from '../../wire/fault-injector.ts'
import type { WireCall } from '../../wire/wire-call.ts'

/** An instance, the calls to strike, and what they give when nothing is wrong. */
export interface Stage {
  readonly bench: Bench
  readonly session: Session
  readonly probes: readonly Call[]
  /** Taken when first needed, and again after a call that may have changed it. */
  readonly right: Map<Call, unknown>
  /** Whether nothing may be sent before the fault strikes. */
  readonly isFresh?: true
}

/** How a call ended. */
export interface End {
  readonly value?: unknown
  readonly error?: unknown
  readonly sent?: readonly WireCall[]
}

/** Asserts that a call that met a fault gave what is right, or a typed error that says where. */
export function assertEnd(
  { bench, session, right }: Stage,
  { operation }: FaultStrike,
  what: string,
  probe: Call,
  { value, error, sent = [] }: End,
): void {
  const errors = error === undefined ? errorsWithin(value) : [error]
  if (errors.length === 0) {
    const lost = lostChange(probe, sent, session.wire)
    const place = lost && `${lost.method} ${new URL(lost.url).pathname}`
    assert.ok(
      lost === undefined,
      `${what}: expected an error, as no attempt of ${place} succeeded. Received ${inspect(value, { depth: 1 })}.`,
    )
  }
  if (error === undefined && right.has(probe)) {
    const expected = right.get(probe)
    const got = gist(value)
    assert.ok(
      isDeepStrictEqual(got, expected) || lacksOnlyInvalid(value, got, expected),
      `${what}: expected ${JSON.stringify(expected)} or an error. Received ${JSON.stringify(got)}.`,
    )
  }
  for (const one of errors) {
    assert.ok(PicturedeskError.isInstance(one), `${what}: ${String(one)}`)
    assert.equal(one.provider, bench.manifest.id, `${what}: ${one.message} names no provider.`)
    // Where too many purchases of a history fit, the call says so without having failed.
    const ambiguous = PurchaseOutcomeUnknownError.isInstance(one) && one.candidates.length > 1
    // A call that makes several operations may fail between two of them.
    const direct = methodsOf(bench.manifest, operation).includes(probe.method)
    // Time may run out in the next operation as well: by the machine's clock, or where one method makes several.
    const elsewhere =
      isTimeout(one) && (!session.time.virtual || isOfAnother(bench, probe.method, operation, one))
    if (session.faultsHitTheMark && direct && !ambiguous && !elsewhere)
      assert.equal(one.operation, operation, `${what}: ${one.message} names another operation.`)
    if (!elsewhere)
      assert.notEqual(one.outcome, 'not-sent', `${what}: ${one.message} was sent all the same.`)
  }
}

/**
 * A request of a call that changes something, none of whose attempts ended well, so that the change may not
 * have been made. Work may be handed in again in another way, and a sale may be found in the vendor's list: there
 * the last call counts. Purchases have cases of their own.
 */
function lostChange(
  { method }: Call,
  sent: readonly WireCall[],
  wire: Session['wire'],
): WireCall | undefined {
  const { changes } = methodTraits(method)
  if (changes === 'nothing' || changes === 'purchases') return undefined
  const attempts = new Map(
    sent.map((call) => [`${call.method} ${new URL(call.url).pathname} ${call.body}`, call]),
  )
  const last = changes === 'user-lists' ? [...attempts.values()] : sent.slice(-1)
  return last.find((call) => wire.endOf(call)?.failed)
}

/** Whether an error tells of another operation of a method than the one that was struck, or of all of them. */
function isOfAnother(
  { manifest }: Bench,
  method: MethodName,
  struck: string,
  { operation }: PicturedeskError,
): boolean {
  const operations = servedMethods(manifest).flatMap(([name, served]) =>
    served === method ? [name] : [],
  )
  return (
    operations.length > 1 &&
    operation !== struck &&
    (operation === undefined || operations.includes(operation))
  )
}

export function isTimeout(error: unknown): boolean {
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
