import { methodTraits } from '@picturedesk/provider'
import type { Bench } from '../../bench/bench.ts'
import { claimsSomething } from '../../calls/calls.ts'
import { everyResult } from '../../calls/every-result.ts'
import { equalData } from '../../checks/equal-data.ts'
import { keysOf } from '../../checks/keys-of.ts'
import { rowsOf } from '../../checks/rows-of.ts'
import type { ConformanceCase } from '../conformance-case.ts'

export const orderCases: readonly ConformanceCase[] = [
  {
    id: 'lists/order',
    title:
      'everything that is listed, and every list in a result, comes in the order in which the vendor sends it',
    applies: claimsSomething,
    async run(bench: Bench) {
      const wrong: string[] = []
      for (const { name, method, result, responses } of (await everyResult(bench)).results) {
        const bodies = responses.map(({ text }) => jsonOf(text))
        for (const [path, list] of listsIn(result)) {
          // Of many ids or pictures, results come in the order of what was asked.
          const isAsked = path === '' && methodTraits(method).answers === 'items'
          const keys = isAsked ? undefined : keysOf(list)
          if (keys === undefined) continue
          const found = bodies.flatMap((body) => [...rowsOf(body, keys)])
          if (found.length > 0 && !found.some(({ places }) => isAscending(places)))
            wrong.push(`${name}${path}: ${keys.slice(0, 4).join(', ')}`)
        }
      }
      equalData(wrong, [], 'These come in another order than the vendor sends them in.')
    },
  },
]

/** Every list of a result with two things or more. What the vendor sent, as `raw`, is left out. */
function* listsIn(value: unknown, path = ''): Generator<readonly [string, readonly unknown[]]> {
  if (typeof value !== 'object' || value === null || ArrayBuffer.isView(value)) return
  if (Array.isArray(value) && value.length > 1) yield [path, value]
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
