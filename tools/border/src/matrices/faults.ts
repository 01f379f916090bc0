import { getEventListeners } from 'node:events'
import { setTimeout as sleep, setImmediate as turn } from 'node:timers/promises'
import { isDeepStrictEqual } from 'node:util'
import { type Addresses, startAddresses } from '../faults/addresses.ts'
import type { Fault, FaultContext, ResponseKind } from '../faults/fault.ts'
import { faults } from '../faults/faults.ts'
import { CellClock } from '../run/cell-clock.ts'
import { type Matrix, runCells } from '../run/matrix.ts'
import { sample } from '../run/random.ts'
import { type Ending, isTyped, settle } from '../run/settle.ts'
import { BorderServer, type Exchange } from '../server/border-server.ts'
import { reroute, reroutingFetch } from '../server/reroute.ts'
import { type Target, targets } from '../vendors/vendors.ts'
import { told } from './bodies.ts'

/** Most bytes that a provider takes here. */
const MAX_BYTES = 200_000
const TIMEOUT = 20_000
/** Real milliseconds in which a connection that was let go must be closed. */
const LETTING_GO = 30_000

export interface FaultCell {
  readonly target: Target
  readonly fault: Fault
  /** Whether every request is struck, or the first alone. */
  readonly often: 'always' | 'once'
  readonly connection: 'fresh' | 'kept'
}

/** Every fault that makes sense of every call. */
export const faultCells: readonly FaultCell[] = targets.flatMap((target) =>
  faults.flatMap((fault) =>
    (['always', 'once'] as const).flatMap((often) =>
      (fault.phase === 'connection' || fault.phase === 'address'
        ? (['fresh'] as const)
        : (['fresh', 'kept'] as const)
      ).map((connection) => ({ target, fault, often, connection })),
    ),
  ),
)

export const faultMatrix: Matrix = {
  name: 'faults',
  title: 'faults × operations',
  sample: 200,
  run: async ({ size, random }) => {
    using _ = reroutingFetch()
    await using addresses = await startAddresses()
    // awaited here: the fetch must stay in its place until the last cell is done
    return await runCells(sample(faultCells, size, random), nameOf, (cell) =>
      judgeFault(cell, addresses),
    )
  },
}

function nameOf({ target, fault, often, connection }: FaultCell): string {
  return `${target.vendor.id} ${target.name} × ${fault.name} (${often}, ${connection} connection)`
}

/** The problems of one cell. */
export async function judgeFault(
  cell: FaultCell,
  addresses: Addresses,
): Promise<readonly string[]> {
  const { target, fault, often, connection } = cell
  const { vendor, operation } = target
  const call = vendor.calls[target.name]
  if (call === undefined) return ['no such call']
  await using server = await BorderServer.start(vendor)
  await using elsewhere = await BorderServer.start(vendor)
  const clock = new CellClock()
  const provider = (): unknown =>
    vendor.create({
      baseUrl: server.baseUrl,
      clock,
      random: () => 0.5,
      maxResponseBytes: MAX_BYTES,
      ...call.options,
    })
  const run = (signal: AbortSignal): Promise<Ending> =>
    settle(() => call.call(desk as never, { signal, timeout: TIMEOUT }, server.origin))

  // Without the fault: what a good call gives, and a connection that is kept for the next.
  let desk = provider()
  server.closing = connection === 'fresh'
  const good = await run(new AbortController().signal)
  if (!('value' in good)) return [`fails without a fault: ${told(good)}`]
  server.closing = false
  server.reset()
  // Something that it remembers, such as a token, would keep the fault from striking.
  desk = provider()

  let strikes = 0
  const strikesNow = (): boolean => often === 'always' || strikes === 0
  const context: FaultContext = {
    elsewhere: elsewhere.origin,
    refusal: vendor.refusal('Border refused'),
    maxBytes: MAX_BYTES,
    stalled: () => clock.stalled(),
  }
  const strike = (exchange: Pick<Exchange, 'socket'> & Partial<Exchange>): boolean => {
    if (exchange.operation !== undefined && exchange.operation !== operation) return false
    if (!strikesNow()) return false
    strikes++
    if (fault.done) server.work(operation)
    fault.strike?.(exchange, context)
    return true
  }
  server.plan = {
    ...(fault.phase === 'connection' && { connection: (socket) => strike({ socket }) }),
    ...(fault.phase === 'head' && { head: strike }),
    ...(fault.phase === 'whole' && { whole: strike }),
  }
  using _ = reroute(server.origin, (url) => {
    const route = vendor.routes[operation]
    const hits =
      fault.phase === 'address' &&
      strikesNow() &&
      route?.path.test(url.pathname.slice(vendor.base.length)) === true
    if (!hits) return url
    strikes++
    return new URL(url.pathname + url.search, addresses.of(fault.address ?? ''))
  })

  const controller = new AbortController()
  const ending = await run(controller.signal)
  const kind = kindOf(good.value)
  const problems = [
    ...(strikes === 0 ? ['the fault never struck'] : []),
    ...judgeEnding(cell, ending, good.value, kind, server),
    ...judgeRequests(cell, ending, server),
  ]
  await turn()
  if (clock.pending > 0) problems.push(`left ${clock.pending} timers`)
  const listeners = getEventListeners(controller.signal, 'abort').length
  if (listeners > 0) problems.push(`left ${listeners} listeners on the caller’s signal`)
  for (let waited = 0; !server.quiet && waited < LETTING_GO; waited += 10) await sleep(10)
  if (!server.quiet) problems.push('left a connection with a response that nobody reads')
  if (elsewhere.connections > 0) problems.push('went to another origin')
  if (server.unknown.length > 0) problems.push(`unknown requests: ${server.unknown.join(', ')}`)
  return problems
}

function judgeEnding(
  { target, fault, often }: FaultCell,
  ending: Ending,
  good: unknown,
  kind: ResponseKind,
  server: BorderServer,
): string[] {
  if ('hung' in ending) return ['hangs']
  const must = fault.ends?.(kind) ?? 'failure'
  if ('value' in ending) {
    // a repeat may have found a vendor in better health
    const before = fault.phase === 'address' || fault.phase === 'connection'
    const repeated = often === 'once' && (!target.once || before)
    if (must === 'failure' && !repeated) return ['succeeds in spite of the fault']
    const same = must === 'either' || isDeepStrictEqual(ending.value, good)
    return same ? [] : ['succeeds with something else than the vendor sent']
  }
  const { error } = ending
  if (!isTyped(error)) return [`ends in an error without a type: ${told(ending)}`]
  const { outcome } = error
  if (must === 'success') return [`fails in spite of a good response: ${told(ending)}`]
  const problems: string[] = []
  const did = (server.done.get(target.operation) ?? 0) > 0
  const reached = (server.heads.get(target.operation) ?? 0) > 0
  const own = error.operation === undefined || error.operation === target.operation
  if (outcome === 'not-sent' && own && reached) problems.push('says not sent, but it came')
  if (fault.refuses && target.once && outcome !== 'rejected')
    problems.push(`the vendor refused, but the outcome is "${outcome}"`)
  if (target.once && did && outcome !== 'unknown')
    problems.push(`the work was done, but the outcome is "${outcome}"`)
  if (target.once && reached && !fault.refuses && outcome !== 'unknown')
    problems.push(`nobody knows, but the outcome is "${outcome}"`)
  if (['refused', 'nameless'].includes(fault.address ?? '') && outcome !== 'not-sent')
    problems.push(`never left, but the outcome is "${outcome}"`)
  return problems
}

function judgeRequests(
  { target, fault }: FaultCell,
  ending: Ending,
  server: BorderServer,
): string[] {
  const heads = server.heads.get(target.operation) ?? 0
  const problems: string[] = []
  if (target.once && heads > 1) problems.push(`sent ${heads} times`)
  if (
    'error' in ending &&
    isTyped(ending.error) &&
    ending.error.operation === target.operation &&
    (fault.phase === 'head' || fault.phase === 'whole') &&
    // Node repeats a harmless request after a 421 by itself
    (target.once || ending.error.status !== 421) &&
    ending.error.attempts !== heads
  )
    problems.push(`says ${ending.error.attempts} attempts, but ${heads} came`)
  return problems
}

function kindOf(value: unknown): ResponseKind {
  if (typeof value !== 'object' || value === null) return value === undefined ? 'empty' : 'json'
  if ('bytes' in value) return 'binary'
  if (Array.isArray(value)) return 'json'
  // The result of a response without payload has no raw form.
  return (value as { readonly raw?: unknown }).raw === undefined ? 'empty' : 'json'
}
