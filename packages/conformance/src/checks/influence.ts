import { isDeepStrictEqual } from 'node:util'
import { PicturedeskError } from '@picturedesk/provider'
import type { Bench } from '../bench/bench.ts'
import { furnish } from '../calls/furnished.ts'
import { eachReplay, type Replay } from '../calls/replays.ts'
import { settled } from '../time/settled.ts'
import { type Variation, withOthers, withoutEach, withoutThese } from '../wire/variations.ts'
import { membersOf } from './members.ts'
import { isDateText, isEnd } from './moments.ts'

/** What becomes of a member of a result when one word of the response is another. */
export interface Influence {
  /** Where the word stands in the response. */
  readonly word: string
  readonly from: unknown
  /** `undefined` where the word is gone. */
  readonly to: unknown
  /** `undefined` where the call tells nothing, or of another thing. */
  readonly told: unknown
  /** Whether the call tells of another thing, or of nothing, with this word. */
  readonly isGone: boolean
}

/** What a call tells, and which words of its response it follows. */
export interface Told {
  readonly call: string
  /** When the response came. */
  readonly now: number
  /** The body of the response. */
  readonly json: unknown
  /** The bodies of all responses, where there were several. */
  readonly text: string
  /** The bodies of the responses before the last one, whose words are not varied. */
  readonly earlier: string
  readonly members: ReadonlyMap<string, unknown>
  /** By member. One without an entry is the same whatever the vendor sends. */
  readonly influences: ReadonlyMap<string, readonly Influence[]>
  /** Members that go with the clock, and follow no word. */
  readonly byClock: ReadonlySet<string>
  /** Facts of yes or no, and dates, that are told although every word that they follow is gone. */
  readonly unasked: readonly string[]
}

/** What every call that reads tells, with two things in each list. Worked out once for all cases. */
export function everythingTold(bench: Bench): Promise<readonly Told[]> {
  return bench.once('told', async () => {
    const told: Told[] = []
    await eachReplay(
      bench,
      async (replay) => void told.push(await toldBy(replay)),
      (session) => furnish(bench, session),
    )
    return told
  })
}

/** Whether a path is of the first item of each list: only the words of that one are varied. */
export function isOfFirst(path: string): boolean {
  return !/\/[1-9]\d*(\/|$)/.test(path)
}

/** Varies each word of a response, of a list those of the first item, and watches what is told. */
async function toldBy(replay: Replay): Promise<Told> {
  const { probe, json, text, session } = replay
  const now = session.time.now()
  const earlier = replay.responses
    .slice(0, -1)
    .map((response) => response.text)
    .join('\n')
  const members = membersOf(replay.result)
  const first = firstOf(members)
  const influences = new Map<string, Influence[]>()
  const words = new Set<string>()
  const watch = async ({ path, from, to, value }: Variation): Promise<void> => {
    const varied = await read(replay, value)
    if (varied === undefined) return
    for (const member of new Set([...first.keys(), ...varied.keys()])) {
      const told = varied.get(member)
      if (isDeepStrictEqual(told, first.get(member))) continue
      words.add(path)
      const id = member.replace(/[^/]*$/, 'id')
      const isGone = id !== member && first.get(id) !== varied.get(id)
      const known = influences.get(member) ?? []
      known.push({ word: path, from, to, told: isGone ? undefined : told, isGone })
      influences.set(member, known)
    }
  }
  for (const variation of withOthers(json)) await watch(variation)
  // A word that moved something has been found; of the others, some are only missed when they are gone.
  const gaps = [...withoutEach(json)]
  for (const gap of gaps) if (!words.has(gap.path)) await watch(gap)
  // A member that stands may go with a word that its neighbours follow, as a size with its link.
  const beside = new Set(
    [...first.keys()]
      .filter((member) => !influences.has(member))
      .flatMap((member) => wordsBeside(member, influences)),
  )
  for (const gap of gaps) if (beside.has(gap.path)) await watch(gap)
  const again = await read(replay, json)
  const byClock = new Set(
    [...first].flatMap(([member, value]) =>
      again === undefined || isDeepStrictEqual(again.get(member), value) ? [] : [member],
    ),
  )
  for (const member of byClock) influences.delete(member)
  const unasked: string[] = []
  for (const [member, value] of first) {
    // A link says by itself what it leads to.
    const followed = (influences.get(member) ?? [])
      .filter(({ from }) => !/^https?:/.test(String(from)))
      .map(({ word }) => word)
    if (!isFact(member, value) || followed.length === 0) continue
    const silent = await read(replay, withoutThese(json, followed))
    const still = silent?.get(member)
    // A date may have two words; that of another member is not its own.
    if (typeof value === 'boolean' ? still !== undefined : isBorrowed(member, still, first))
      unasked.push(member)
  }
  return { call: probe.name, now, json, text, earlier, members, influences, byClock, unasked }
}

/** Whether a date is that of another member of the same thing. */
function isBorrowed(member: string, told: unknown, members: ReadonlyMap<string, unknown>): boolean {
  const parent = member.slice(0, member.lastIndexOf('/') + 1)
  return [...members].some(
    ([name, value]) =>
      told !== undefined && name !== member && name.startsWith(parent) && value === told,
  )
}

/** A fact of yes or no, or a date. An end that nobody names is counted from when the response came. */
function isFact(member: string, value: unknown): boolean {
  return typeof value === 'boolean' || (isDateText(value) && !isEnd(member))
}

/** Words that other members of the same object follow. */
function wordsBeside(
  member: string,
  influences: ReadonlyMap<string, readonly Influence[]>,
): string[] {
  const parent = member.slice(0, member.lastIndexOf('/') + 1)
  return [...influences].flatMap(([name, moved]) =>
    name.startsWith(parent) && !name.slice(parent.length).includes('/')
      ? moved.map(({ word }) => word)
      : [],
  )
}

/** What is told of the first item of each list. */
function firstOf(members: ReadonlyMap<string, unknown>): ReadonlyMap<string, unknown> {
  return new Map([...members].filter(([member]) => isOfFirst(member)))
}

/** What a call tells of another response, of lists the first item; `undefined` where that is an error. */
async function read(
  { probe, meet }: Replay,
  json: unknown,
): Promise<Map<string, unknown> | undefined> {
  meet(json)
  try {
    return membersOf(await settled(probe.name, () => probe.call({ timeout: 1_000 })), 1)
  } catch (error) {
    if (PicturedeskError.isInstance(error)) return undefined
    throw error
  }
}
