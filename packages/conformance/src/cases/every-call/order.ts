import { methodTraits, type Warning } from '@picturedesk/provider'
import type { Bench } from '../../bench/bench.ts'
import { claimsSomething } from '../../calls/calls.ts'
import { everyResult } from '../../calls/every-result.ts'
import { equalData } from '../../checks/equal-data.ts'
import { keysOf } from '../../checks/keys-of.ts'
import { type Rows, rowsOf } from '../../checks/rows-of.ts'
import type { ConformanceCase } from '../conformance-case.ts'

export const orderCases: readonly ConformanceCase[] = [
  {
    id: 'lists/order',
    title:
      'everything that is listed, and every list in a result, comes in the order in which the vendor sends it, ' +
      'and all of it, or a warning tells what was left out',
    applies: claimsSomething,
    async run(bench: Bench) {
      const wrong: string[] = []
      const lost: string[] = []
      for (const { name, method, result, responses } of (await everyResult(bench)).results) {
        const bodies = responses.map(({ text }) => jsonOf(text))
        // What makes one thing of an outer list is no list of its own.
        const outer = new Set<unknown>()
        const unknown: string[] = []
        for (const [path, list] of listsIn(result)) {
          // Of many ids or pictures, results come in the order of what was asked.
          const isAsked = path === '' && methodTraits(method).answers === 'items'
          const keys = keysOf(list)
          if (keys === undefined) {
            unknown.push(`${path}/`)
            continue
          }
          const found = bodies.flatMap((body) => [...rowsOf(body, keys)])
          if (isAsked) {
            for (const rows of found) outer.add(rows.list)
            continue
          }
          if (found.length > 0 && !found.some(({ places }) => isAscending(places)))
            wrong.push(`${name}${path}: ${keys.slice(0, 4).join(', ')}`)
          if (unknown.some((one) => path.startsWith(one))) continue
          // Words within a thing may be the vendor's in part, such as kinds.
          if (path !== '' && typeof list[0] === 'string') continue
          const own = found.filter((rows) => !outer.has(rows.list))
          for (const rows of own) outer.add(rows.list)
          const told = list.length + leftOut(result)
          if (own.length > 0 && own.every((rows) => rows.list.length > told))
            lost.push(`${name}${path}: ${told} of ${Math.min(...own.map(sizeOf))}`)
        }
      }
      equalData(wrong, [], 'These come in another order than the vendor sends them in.')
      equalData(
        lost,
        [],
        'The vendor sends more than these, and no warning tells what was left out.',
      )
    },
  },
]

/** How many items of a page were left out with a warning. */
function leftOut(result: unknown): number {
  const { warnings } = (result ?? {}) as { readonly warnings?: unknown }
  const all: readonly Partial<Warning>[] = Array.isArray(warnings) ? warnings : []
  return all.filter(({ code }) => code === 'invalid-item').length
}

function sizeOf({ list }: Rows): number {
  return list.length
}

/** Every list of a result with something in it. What the vendor sent, as `raw`, is left out. */
function* listsIn(value: unknown, path = ''): Generator<readonly [string, readonly unknown[]]> {
  if (typeof value !== 'object' || value === null || ArrayBuffer.isView(value)) return
  if (Array.isArray(value) && value.length > 0) yield [path, value]
  for (const [name, part] of Object.entries(value))
    if (name !== 'raw' && name !== 'warnings') yield* listsIn(part, `${path}/${name}`)
}

function isAscending(places: readonly number[]): boolean {
  return places.every((place, at) => at === 0 || place > (places[at - 1] ?? 0))
}

function jsonOf(text: string): unknown {
  try {
    return JSON.parse(text)
  } catch {
    return undefined
  }
}
