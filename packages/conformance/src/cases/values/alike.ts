import { isDeepStrictEqual } from 'node:util'
import { type Asset, PicturedeskError } from '@picturedesk/provider'
import type { Bench } from '../../bench/bench.ts'
import { readsSomething } from '../../calls/calls.ts'
import { twoOf } from '../../calls/findings.ts'
import { furnish } from '../../calls/furnished.ts'
import { METHOD_CALLS } from '../../calls/method-calls.ts'
import { eachReplay, type Replay } from '../../calls/replays.ts'
import { Scene } from '../../calls/scene.ts'
import { equalData } from '../../checks/equal-data.ts'
import { keysOf } from '../../checks/keys-of.ts'
import { membersOf } from '../../checks/members.ts'
import { at, toldLists, withRows } from '../../checks/rows-changed.ts'
import { rowsOf } from '../../checks/rows-of.ts'
import { settled } from '../../time/settled.ts'
import { replaying } from '../../wire/replay.ts'
import { withWords } from '../../wire/variations.ts'
import type { ConformanceCase } from '../conformance-case.ts'

const MORE_WORDS = ', seen from the old harbour on a winter morning, with boats and gulls'

export const alikeCases: readonly ConformanceCase[] = [
  {
    id: 'values/alike',
    title:
      'what is told of a thing does not depend on which one it is: ' +
      'under the id of another, and in another place, the same response means the same, and nothing is told of no rows',
    applies: readsSomething,
    async run(bench) {
      const wrong: string[] = []
      await eachReplay(
        bench,
        async (replay) => {
          wrong.push(...(await ofListed(replay)), ...(await ofOtherRows(replay)))
          wrong.push(...(await ofLongTexts(replay)), ...(await ofAnother(bench, replay)))
        },
        (session) => furnish(bench, session),
      )
      equalData(wrong, [], 'These are told otherwise when another has the same response.')
    },
  },
]

/** Gives each thing of a list the id of the next one. */
async function ofListed({ probe, json, result, meet }: Replay): Promise<string[]> {
  const things = listOf(result)
  if (things.length < 2) return []
  const keys = keysOf(things)
  const [rows] = keys === undefined ? [] : rowsOf(json, keys)
  if (keys === undefined || rows === undefined) return []
  const words = new Map<unknown, ReadonlyMap<string, string>>()
  const next = keys.map((_, at) => keys[(at + 1) % keys.length] ?? '')
  rows.places.forEach((place, at) => {
    words.set(rows.list[place], new Map([[keys[at] ?? '', next[at] ?? '']]))
  })
  meet(withWords(json, new Map(), words))
  const others = listOf(await settled(probe.name, () => probe.call()))
  return things.flatMap((thing, at) =>
    differences(thing, others[at], keys[at] ?? '', next[at] ?? '').map(
      (member) => `${probe.name} ${at}${member}`,
    ),
  )
}

/** Makes names and titles longer, all at once: they must come out whole. */
async function ofLongTexts({ probe, json, result, meet }: Replay): Promise<string[]> {
  const texts = [...membersOf(result, 1)].filter(
    (entry): entry is [string, string] =>
      /\/(title|name|description)$/.test(entry[0]) &&
      typeof entry[1] === 'string' &&
      entry[1] !== '',
  )
  if (texts.length === 0) return []
  const words = new Map(texts.map(([, text]) => [text, `${text}${MORE_WORDS}`]))
  meet(withWords(json, words))
  let told: ReadonlyMap<string, unknown>
  try {
    told = membersOf(await settled(probe.name, () => probe.call()), 1)
  } catch (error) {
    if (PicturedeskError.isInstance(error)) return []
    throw error
  }
  return texts.flatMap(([member, text]) => {
    const received = told.get(member)
    // A word that is none of the vendor's own may be told as before, or not at all.
    const isCut =
      typeof received === 'string' &&
      received !== text &&
      received.length < text.length + MORE_WORDS.length
    return isCut ? [`${probe.name}${member}: ${received}, cut from ${words.get(text)}`] : []
  })
}

/** Turns the rows of each list around, and takes them away: what is told must do the same. */
async function ofOtherRows({ probe, json, result, meet }: Replay): Promise<string[]> {
  const wrong: string[] = []
  const read = async (path: readonly string[], rows: unknown, others: readonly unknown[]) => {
    meet(withRows(json, rows, others))
    try {
      return at(await settled(probe.name, () => probe.call()), path)
    } catch (error) {
      // A vendor that sends nothing may have none of what was asked for.
      if (PicturedeskError.isInstance(error)) return undefined
      throw error
    }
  }
  for (const { path, list, rows } of toldLists(result, json)) {
    const name = [probe.name, ...path].join('/')
    const none = await read(path, rows, [])
    if (Array.isArray(none) && none.length > 0)
      wrong.push(`${name} still has ${none.length} when the vendor sends an empty list`)
    if (list.length < 2) continue
    const turned = await read(path, rows, rows.toReversed())
    if (!Array.isArray(turned)) continue
    const back = turned.toReversed()
    for (const [place, thing] of list.entries())
      for (const member of differences(thing, back[place], '', ''))
        wrong.push(`${name} ${place}${member} is another in another place`)
  }
  return wrong
}

/** Asks for another asset, and gives it the response of the first. */
async function ofAnother(bench: Bench, replay: Replay): Promise<string[]> {
  const { probe, session, responses, result } = replay
  const { ofAsset } = METHOD_CALLS[probe.method]
  if (ofAsset === undefined) return []
  session.wire.heal()
  const two = await twoOf(bench, session, probe.kind)
  const [from, to] = two.map(vendorIdOf)
  const [, other] = two
  if (from === undefined || to === undefined || other === undefined) return []
  const words = new Map([[from, to]])
  const varied = responses.map((response) => {
    const json: unknown = JSON.parse(response.text)
    return { ...response, text: JSON.stringify(withWords(json, words)) }
  })
  session.wire.break(replaying(varied))
  const scene = new Scene(bench, session, probe.kind)
  const told: unknown = await settled(probe.name, () => ofAsset(scene, other.id))
  return differences(result, told, from, to).map((member) => `${probe.name}${member}`)
}

/** Members that differ in more than the id. */
function differences(thing: unknown, other: unknown, from: string, to: string): string[] {
  const before = membersOf(thing)
  const after = membersOf(other)
  return [...new Set([...before.keys(), ...after.keys()])].filter((member) => {
    const value = before.get(member)
    const told = after.get(member)
    const isSame =
      isDeepStrictEqual(value, told) ||
      (typeof value === 'string' && from !== '' && value.replaceAll(from, to) === told)
    // What is counted from now differs by what the calls took.
    const isMoment = [value, told].every((moment) => !Number.isNaN(Date.parse(String(moment))))
    const isNear =
      isMoment && Math.abs(Date.parse(String(value)) - Date.parse(String(told))) < 60_000
    return !isSame && !isNear
  })
}

/** The things of a page, or of a list. */
function listOf(result: unknown): readonly unknown[] {
  if (Array.isArray(result)) return result
  const { items } = (result ?? {}) as { readonly items?: unknown }
  return Array.isArray(items) ? items : []
}

function vendorIdOf({ id }: Asset): string {
  return keysOf([{ id }])?.[0] ?? ''
}
