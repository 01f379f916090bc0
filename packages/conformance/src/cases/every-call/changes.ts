import {
  type Manifest,
  type MethodName,
  methodNames,
  methodTraits,
  splitMethodName,
} from '@picturedesk/provider'
import type { Session } from '../../bench/session.ts'
import type { Call } from '../../calls/call.ts'
import { canCall, isRead, prepared } from '../../calls/calls.ts'
import { equalData } from '../../checks/equal-data.ts'
import { lostResponse, times } from '../../wire/faults.ts'
import type { ConformanceCase } from '../conformance-case.ts'

export const changesCases: readonly ConformanceCase[] = [
  {
    id: 'changes/lost-response',
    title:
      'a change whose response is lost is not made twice: lists and tasks grow by no more than by one call',
    applies: (manifest) =>
      methodNames().some((method) => isChange(method) && canCall(manifest, method)),
    async run(bench) {
      const session = await bench.open()
      const shown = await prepared(bench, session, (method) => isShown(bench.manifest, method))
      for (const call of await prepared(bench, session, isChange)) {
        const lists = shown.filter(
          ({ method }) => capabilityOf(method) === capabilityOf(call.method),
        )
        const [before, sent] = [await sizes(lists), session.wire.calls.length]
        await call.call()
        const made = session.wire.calls.slice(sent)
        const after = await sizes(lists)
        await struck(session, call, made.findLast(({ method }) => method !== 'GET') ?? made.at(-1))
        const again = await sizes(lists)
        const more = lists.flatMap(({ name }, at) => {
          const [first = 0, second = 0, third = 0] = [before[at], after[at], again[at]]
          return third - second > Math.max(second - first, 1)
            ? [`${name} has ${third - second} more, and not ${Math.max(second - first, 1)}`]
            : []
        })
        equalData(more, [], `${call.name} was done twice when its response was lost.`)
      }
    },
  },
]

/** Whether a method changes lists of a user or hands in work, and what it did is not over at once. */
function isChange(method: MethodName): boolean {
  const { changes } = methodTraits(method)
  // A report of use is sent once, which has a case of its own.
  if (method === 'usage.report') return false
  return (changes === 'user-lists' || changes === 'tasks') && !isRead(method)
}

/** Whether a listing may show what was changed. */
function isShown(manifest: Manifest, method: MethodName): boolean {
  return (
    methodTraits(method).answers === 'listing' &&
    isRead(method) &&
    canCall(manifest, method) &&
    methodNames().some((one) => isChange(one) && capabilityOf(one) === capabilityOf(method))
  )
}

function capabilityOf(method: MethodName): string | undefined {
  return splitMethodName(method)?.capability
}

/** How much each listing lists. */
async function sizes(lists: readonly Call[]): Promise<number[]> {
  const counts: number[] = []
  for (const { start } of lists) {
    const started = start() as PromiseLike<unknown> & AsyncIterable<unknown>
    let count = 0
    for await (const _ of started) count++
    counts.push(count)
  }
  return counts
}

/** Makes the call once more. The first response to its order is lost; its error is no matter here. */
async function struck(
  { wire }: Session,
  { call }: Call,
  order: { readonly method: string } | undefined,
): Promise<void> {
  wire.break(times(1, lostResponse), ({ method }) => method === order?.method)
  await call({ timeout: 10_000 }).then(
    () => {},
    () => {},
  )
  wire.heal()
}
