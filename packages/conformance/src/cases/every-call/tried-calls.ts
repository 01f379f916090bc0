import {
  type CallOptions,
  type Manifest,
  type MethodName,
  methodTraits,
} from '@picturedesk/provider'
import type { Bench } from '../../bench/bench.ts'
import type { Session } from '../../bench/session.ts'
import type { Asked, Call } from '../../calls/call.ts'
import { canCall, prepared } from '../../calls/calls.ts'
import { openWarm } from '../../calls/first-call.ts'
import { holdsOptions, methodOptions } from '../../calls/method-options.ts'
import { query } from '../../calls/queries.ts'
import { Effects, type Seen, type SentValue } from '../../checks/effect.ts'
import { isHonouredHere } from '../../checks/honoured-here.ts'
import { lostBeside, type Wishes } from '../../checks/lost-beside.ts'
import { type Observed, observe } from '../../checks/observed.ts'

/** What a call does with options, where it is possible without. */
export interface TriedCall {
  readonly name: string
  readonly method: MethodName
  /** The call without options, before all others and after them. */
  readonly before: Observed
  readonly after: Observed
  readonly values: readonly TriedValue[]
  /** Each option, with those of its values that were sent without a warning. */
  readonly sent: readonly (readonly [option: string, values: readonly SentValue[]])[]
  /** Options that are lost beside others. It throws where trying them did. */
  beside(): readonly string[]
}

/** A value of an option, alone. */
export interface TriedValue {
  readonly option: string
  readonly value: unknown
  readonly seen: Omit<Seen, 'result'>
  /** Whether the result could be one in which the provider itself has honoured it. */
  readonly isHonouredHere: boolean
}

/**
 * Tries every value of every option of every method but a search, alone and beside others. Worked out
 * once for all cases.
 */
export function triedCalls(bench: Bench): Promise<readonly TriedCall[]> {
  return bench.once('options of calls', async () => {
    const session = await openWarm(bench)
    const known = await fleetingOf(bench, session)
    const tried: TriedCall[] = []
    for (const call of await prepared(bench, session, (one) => hasOptions(bench.manifest, one))) {
      const effects = new Effects(session.wire, runOf(call))
      if (await effects.learn(undefined, known))
        tried.push(await tryCall(session, call, effects, wishesOf(bench.manifest, call)))
    }
    return tried
  })
}

/** Whether a method can be called, and takes options. */
export function hasOptions(manifest: Manifest, method: MethodName): boolean {
  return canCall(manifest, method) && methodOptions(method, manifest).length > 0
}

async function tryCall(
  { wire }: Session,
  { name, method, start }: Call,
  effects: Effects,
  wishes: Wishes,
): Promise<TriedCall> {
  const values: TriedValue[] = []
  const sent: [string, SentValue[]][] = []
  for (const [option, some] of wishes) {
    sent.push([option, await effects.sent(option, some)])
    for (const value of some) {
      const { result, ...seen } = await effects.seen({ [option]: value })
      const isHere = result !== undefined && isHonouredHere(option, value, result)
      values.push({ option, value, seen, isHonouredHere: isHere })
    }
  }
  const after = await observe(wire, () => start())
  const beside = await lostBeside(effects, [
    ...wishes,
    ['userId', ['reader-77', 'reader-78']],
  ]).then(
    (lost) => () => lost,
    (error: unknown) => (): never => {
      throw error
    },
  )
  const { result: _, ...before } = effects.without ?? after
  return { name, method, before, after, values, sent, beside }
}

function runOf({ method, start }: Call) {
  const isInQuery = methodTraits(method).parameters.some((parameter) => holdsOptions(parameter))
  return (asked: Asked, caller?: CallOptions): PromiseLike<unknown> =>
    isInQuery ? start(caller, asked) : start({ ...asked, ...caller })
}

/** A signature differs by what is asked: that of a search shows where it stands. */
async function fleetingOf(bench: Bench, session: Session): Promise<Iterable<string>> {
  if (!canCall(bench.manifest, 'search.assets')) return []
  const plain = query(bench)
  const effects = new Effects(session.wire, (asked) =>
    session.use('search').assets({ ...plain, ...asked }),
  )
  await effects.learn(plain.text)
  return effects.fleeting
}

function wishesOf(manifest: Manifest, { method, kind }: Call): Wishes {
  const wishes = new Map<string, unknown[]>()
  // The call asks for its own kind anyway.
  for (const [option, value] of methodOptions(method, manifest))
    if (option !== 'kind' || value !== kind)
      wishes.set(option, [...(wishes.get(option) ?? []), value])
  return [...wishes]
}
