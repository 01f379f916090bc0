import { type Place, placesOf, withValue } from '../mutations/values.ts'
import { CellClock } from '../run/cell-clock.ts'
import { type Matrix, runCells } from '../run/matrix.ts'
import { sample } from '../run/random.ts'
import { settle } from '../run/settle.ts'
import { stubFetch } from '../server/stub-fetch.ts'
import { type Target, targets } from '../vendors/vendors.ts'
import { bodyOf, told } from './bodies.ts'

/** What stands in the place of an item, or of one of its members. */
const BAD = ['null', '7', '"x"', '[]', '{}', 'true', '""', '-1', '{"toString":null}']
/** Milliseconds that are leapt over, and that a call has. */
const LEAP = 60_000
const TIMEOUT = 600_000
/** Names by which vendors call the id of an item. */
const ID = /^(id|contentId|recentId|taskId)$/

/** Lists within one thing: its offers, its findings, what was refused. */
const NOT_ITEMS = new Set(['permissions', 'imageModeration', 'failureList', 'errors', 'tags'])

interface Cell {
  readonly target: Target
  readonly document: unknown
  readonly place: Place
  readonly value: string | undefined
}

const itemCells: readonly Cell[] = targets.flatMap((target) => {
  const body = bodyOf(target)
  const list = Buffer.isBuffer(body) ? undefined : listIn(body)
  if (list === undefined) return []
  const document = withThree(body, list)
  const middle = [...list, 1]
  return placesOf(valueAt(document, middle)).flatMap((inner) =>
    [undefined, ...BAD].map((value) => ({ target, document, place: [...middle, ...inner], value })),
  )
})

/** A malformed item costs that item. */
export const itemMatrix: Matrix = {
  name: 'items',
  title: 'one bad item × listings',
  sample: 300,
  run: async ({ size, random }) => runCells(sample(itemCells, size, random), nameOf, judge, 8),
}

function nameOf({ target, place, value }: Cell): string {
  const change = value === undefined ? 'left out' : `is ${value}`
  return `${target.vendor.id} ${target.name} × ${place.join('.')} ${change}`
}

async function judge({ target, document, place, value }: Cell): Promise<readonly string[]> {
  const { vendor, operation, name } = target
  const call = vendor.calls[name]
  const { fetch, baseUrl, origin } = stubFetch(vendor, (asked, { status = 200 }) =>
    asked === operation
      ? new Response(withValue(document, place, value), {
          status,
          headers: { 'content-type': 'application/json' },
        })
      : undefined,
  )
  const desk = vendor.create({
    ...{ fetch, baseUrl, clock: new CellClock(LEAP), random: () => 0.5 },
    ...call?.options,
  })
  const ending = await settle(() => call?.call(desk as never, { timeout: TIMEOUT }, origin))
  if (!('value' in ending)) return [`costs the whole call: ${told(ending)}`]
  const good = itemsOf(ending.value)
  return good < 2 ? [`leaves ${good} of two good neighbours`] : []
}

function itemsOf(value: unknown): number {
  const items = Array.isArray(value) ? value : (value as { items?: unknown[] } | undefined)?.items
  return (items ?? []).filter((item) => (item as { ok?: boolean } | null)?.ok !== false).length
}

/** The place of the list of items: the first list of objects with ids, if it is no deeper than an envelope. */
function listIn(value: unknown, place: Place = []): Place | undefined {
  if (typeof value !== 'object' || value === null) return undefined
  if (Array.isArray(value)) return value.some((item) => idsIn(item).length > 0) ? place : undefined
  if (place.length >= 3 || (place.length > 0 && idsIn(value).length > 0 && !('list' in value)))
    return undefined
  for (const [name, member] of Object.entries(value)) {
    const found = NOT_ITEMS.has(name) ? undefined : listIn(member, [...place, name])
    if (found !== undefined) return found
  }
  return undefined
}

/** Names of ids in an item, or one level below. */
function idsIn(item: unknown): string[] {
  if (typeof item !== 'object' || item === null) return []
  return Object.entries(item).flatMap(([name, member]) =>
    ID.test(name) || /^(image|productInfo)$/.test(name)
      ? [name, ...(ID.test(name) ? [] : idsIn(member))]
      : [],
  )
}

function valueAt(value: unknown, place: Place): unknown {
  return place.reduce<unknown>((at, step) => (at as Record<string | number, unknown>)[step], value)
}

/** The document with three items in its list, each with ids of its own. */
function withThree(body: unknown, place: Place): unknown {
  const list = valueAt(body, place) as unknown[]
  if (list.length >= 3) return body
  const three = [0, 1, 2].map((index) => JSON.stringify(renamed(list[0], index)))
  return JSON.parse(withValue(body, place, `[${three.join()}]`)) as unknown
}

function renamed(item: unknown, index: number): unknown {
  if (typeof item !== 'object' || item === null) return item
  return Object.fromEntries(
    Object.entries(item).map(([name, member]: [string, unknown]) => {
      if (name === 'image') return [name, renamed(member, index)]
      if (!ID.test(name)) return [name, member]
      if (typeof member === 'number') return [name, member + index]
      return [name, String(member).slice(0, -1) + String(index)]
    }),
  )
}
