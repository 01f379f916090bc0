import {
  type CallOptions,
  type Manifest,
  type MethodName,
  methodNames,
  methodTraits,
} from '@picturedesk/provider'
import type { Bench } from '../../bench/bench.ts'
import type { Session } from '../../bench/session.ts'
import type { Asked, Call } from '../../calls/call.ts'
import { canCall, prepared } from '../../calls/calls.ts'
import { openWarm } from '../../calls/first-call.ts'
import { holdsOptions, methodOptions } from '../../calls/method-options.ts'
import { query } from '../../calls/queries.ts'
import { Effects } from '../../checks/effect.ts'
import { equalData } from '../../checks/equal-data.ts'
import { lostBeside, type Wishes } from '../../checks/lost-beside.ts'
import { type SentValue, sentAlike, sentWrong } from '../../checks/option-faults.ts'
import type { ConformanceCase } from '../conformance-case.ts'

export const methodOptionValuesCases: readonly ConformanceCase[] = [
  {
    id: 'lists/option-values',
    title:
      'every value of every option of every method but a search is sent in its own way, ' +
      'whole, by no name of its opposite and as no other number, or warned of',
    applies: (manifest) => methodNames().some((method) => hasOptions(manifest, method)),
    async run(bench) {
      const alike: string[] = []
      const wrong: string[] = []
      await eachMethod(bench, async (name, effects, wishes) => {
        for (const [option, values] of wishes) {
          const sent: SentValue[] = []
          for (const value of values) {
            const seen = await effects.of({ [option]: value })
            if (seen && !seen.warned.has(option)) sent.push({ value, effect: seen.effect })
          }
          alike.push(...sentAlike(`${name}: ${option}`, sent))
          wrong.push(...sentWrong(option, sent).map((text) => `${name}: ${text}`))
        }
      })
      equalData(alike, [], 'Two values of an option are sent alike, without a warning.')
      equalData(wrong, [], 'Values are sent as others.')
    },
  },
  {
    id: 'lists/option-pairs',
    title:
      'an option of any method but a search is sent beside every other, and for every user, as it is alone, or warned of',
    applies: (manifest) => methodNames().some((method) => hasOptions(manifest, method)),
    async run(bench) {
      const lost: string[] = []
      await eachMethod(bench, async (name, effects, wishes) => {
        const all: Wishes = [...wishes, ['userId', ['reader-77', 'reader-78']]]
        for (const one of await lostBeside(effects, all)) lost.push(`${name}: ${one}`)
      })
      equalData(lost, [], 'Options are lost beside others, without a warning.')
    },
  },
]

/** Hands over every call that takes options, with what shows their effects. */
async function eachMethod(
  bench: Bench,
  judge: (name: string, effects: Effects, wishes: Wishes) => Promise<void>,
): Promise<void> {
  const session = await openWarm(bench)
  const known = await fleetingOf(bench, session)
  for (const call of await prepared(bench, session, (one) => hasOptions(bench.manifest, one))) {
    const effects = new Effects(session.wire, runOf(call))
    if (await effects.learn(undefined, known))
      await judge(call.name, effects, wishesOf(bench.manifest, call))
  }
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

function hasOptions(manifest: Manifest, method: MethodName): boolean {
  return canCall(manifest, method) && methodOptions(method, manifest).length > 0
}
