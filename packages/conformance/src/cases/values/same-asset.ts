import { type Asset, type AssetResult, claims, type QualifiedId } from '@picturedesk/provider'
import type { Bench } from '../../bench/bench.ts'
import type { Session } from '../../bench/session.ts'
import { calls } from '../../calls/calls.ts'
import { furnish } from '../../calls/furnished.ts'
import { query } from '../../calls/queries.ts'
import { equalData } from '../../checks/equal-data.ts'
import { membersOf } from '../../checks/members.ts'
import { objectsIn } from '../../checks/objects-in.ts'
import { type ConformanceCase, claiming } from '../conformance-case.ts'

/** Members that may differ each time: links are signed anew. */
const OWN = new Set(['raw', 'warnings', 'url', 'expiresAt', 'downloadUrl', 'downloadExpiresAt'])
/** So many assets of a page are looked at one by one: those of the first places. */
const MOST = 20

export const sameAssetCases: readonly ConformanceCase[] = [
  {
    id: 'values/same-asset',
    title:
      'whatever call tells of an asset, for each asset of a page, ' +
      'members that it shares with another call are the same, offers included',
    applies: claiming('search.assets'),
    async run(bench) {
      const session = await bench.open()
      await furnish(bench, session)
      const known = new Map<string, Known>()
      const shapes = new Map<string, Known>()
      const compare = (from: string, asset: Members) => {
        const id = String(asset['id'])
        const before = known.get(id) ?? { from, asset: {} }
        const [now, then] = shared(asset, before.asset)
        equalData(now, then, `${from} and ${before.from} tell different things of ${id}.`)
        known.set(id, { from: before.from, asset: { ...asset, ...before.asset } })
        // One that has the same members on the wire tells the same members.
        const shape = `${id} ${shapeOf(asset['raw'])}`
        const alike = shapes.get(shape) ?? { from, asset }
        shapes.set(shape, alike)
        equalData(
          toldIn(asset),
          toldIn(alike.asset),
          `${from} and ${alike.from} tell other members of ${id}.`,
        )
      }
      for (const kind of bench.manifest.kinds)
        for (const asset of (await session.use('search').assets(query(bench, kind))).items)
          compare(`search.assets ${kind}`, asset as unknown as Members)
      const ids = [...known.keys()] as QualifiedId[]
      for await (const { from, asset } of looked(bench, session, ids)) compare(from, asset)
      for (const { name, call } of await calls(bench, session))
        for (const [, object] of objectsIn(await call())) if (isAsset(object)) compare(name, object)
    },
  },
]

type Members = Readonly<Record<string, unknown>>

/** What was told of an asset so far, and by which call first. */
interface Known {
  readonly from: string
  readonly asset: Members
}

/** What every call that takes ids tells of these assets. */
async function* looked(
  { manifest }: Bench,
  { use }: Session,
  ids: readonly QualifiedId[],
): AsyncGenerator<{ readonly from: string; readonly asset: Members }> {
  const first = ids.slice(0, MOST)
  if (claims(manifest, 'assets.get'))
    for (const id of first)
      yield { from: 'assets.get', asset: (await use('assets').get(id)) as unknown as Members }
  if (claims(manifest, 'assets.getMany'))
    for await (const result of use('assets').getMany(first) as AsyncIterable<AssetResult>)
      if (result.ok) yield { from: 'assets.getMany', asset: result.asset as unknown as Members }
}

/** Whether an object is an asset: no other part of a result has both. */
function isAsset(object: Members): boolean {
  return Array.isArray((object as unknown as Asset).renditions) && typeof object['id'] === 'string'
}

/** Which members something has, however deep. */
function shapeOf(raw: unknown): string {
  return JSON.stringify([...membersOf(raw).keys()].toSorted())
}

/** The members that are told. Offers may need a call of their own. */
function toldIn(asset: Members): string[] {
  return Object.keys(asset)
    .filter((name) => asset[name] !== undefined && name !== 'offers')
    .toSorted()
}

/** What two values both have. Of lists with ids or roles, what is in both; other lists whole. */
function shared(one: unknown, other: unknown): readonly [unknown, unknown] {
  if (Array.isArray(one) && Array.isArray(other)) {
    const [first, second] = [byName(one), byName(other)]
    return first && second ? shared(first, second) : [one, other]
  }
  if (!isObject(one) || !isObject(other)) return [one, other]
  const pairs = Object.keys(one)
    .filter((name) => one[name] !== undefined && other[name] !== undefined && !OWN.has(name))
    .map((name) => [name, shared(one[name], other[name])] as const)
  return [0, 1].map((side) =>
    Object.fromEntries(pairs.map(([name, both]) => [name, both[side]])),
  ) as [unknown, unknown]
}

/** The items of a list by id, or by role where each has another; `undefined` where they have none. */
function byName(list: readonly unknown[]): Members | undefined {
  const entries = list.map((item) => {
    const { id, role } = isObject(item) ? item : ({} as Members)
    return [id ?? role, item] as const
  })
  const names = entries.map(([name]) => name)
  if (names.includes(undefined)) return undefined
  // Of several renditions of a role, it is not known which is which.
  return Object.fromEntries(
    entries.filter(([name]) => names.indexOf(name) === names.lastIndexOf(name)),
  )
}

function isObject(value: unknown): value is Members {
  return typeof value === 'object' && value !== null && !Array.isArray(value)
}
