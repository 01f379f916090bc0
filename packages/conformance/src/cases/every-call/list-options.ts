import {
  InvalidArgumentError,
  type Manifest,
  type MethodName,
  methodNames,
  methodTraits,
  PicturedeskError,
  type Warning,
} from '@picturedesk/provider'
import type { Bench } from '../../bench/bench.ts'
import type { Session } from '../../bench/session.ts'
import type { Call } from '../../calls/call.ts'
import { canCall, prepared } from '../../calls/calls.ts'
import { openWarm } from '../../calls/first-call.ts'
import { holdsOptions, methodOptions } from '../../calls/method-options.ts'
import { equalData } from '../../checks/equal-data.ts'
import { isHonouredHere } from '../../checks/honoured-here.ts'
import { honoured, observe } from '../../checks/observed.ts'
import type { ConformanceCase } from '../conformance-case.ts'

export const listOptionsCases: readonly ConformanceCase[] = [
  {
    id: 'lists/options',
    title:
      "every option of every method but a search, the vendor's own among them, is sent, " +
      'warned of, refused or honoured, and `onWarning` is told of each warning',
    applies: (manifest) => methodNames().some((method) => hasOptions(manifest, method)),
    async run(bench) {
      const dropped: string[] = []
      const untold: string[] = []
      for (const method of methodNames().filter((one) => hasOptions(bench.manifest, one))) {
        const session = await openWarm(bench)
        for (const call of await prepared(bench, session, (one) => one === method)) {
          const found = await judgeOptions(bench, session, call)
          dropped.push(...found.dropped)
          untold.push(...found.untold)
        }
      }
      equalData(dropped, [], 'Options were neither sent nor warned of nor refused.')
      equalData(untold, [], 'Results have warnings that were not told to `onWarning`.')
    },
  },
]

/** Whether a method is judged here: options of orders have cases of their own. */
function hasOptions(manifest: Manifest, method: MethodName): boolean {
  return (
    methodTraits(method).changes !== 'purchases' &&
    canCall(manifest, method) &&
    judgedOptions(manifest, method).length > 0
  )
}

function judgedOptions(manifest: Manifest, method: MethodName) {
  // `perPage` has a case of its own, which tries every kind.
  return methodOptions(method, manifest).filter(([option]) => option !== 'perPage')
}

async function judgeOptions(
  bench: Bench,
  { wire }: Session,
  { name, method, kind, start }: Call,
): Promise<{ readonly dropped: readonly string[]; readonly untold: readonly string[] }> {
  const isInQuery = methodTraits(method).parameters.some((parameter) => holdsOptions(parameter))
  const watch = async (options: object) => {
    let result: unknown
    const told: Warning[] = []
    const onWarning = (warning: Warning): void => void told.push(warning)
    const seen = await observe(wire, async () => {
      result = await (isInQuery
        ? start({ onWarning }, { ...options })
        : start({ ...options, onWarning }))
      return result
    })
    const untold = seen.warnings.filter((warning) => !told.some((one) => isSame(one, warning)))
    return { ...seen, warnings: [...seen.warnings, ...told], untold, result }
  }
  const before = await watch({})
  const asked: { option: string; value: unknown; seen: Awaited<ReturnType<typeof watch>> }[] = []
  for (const [option, value] of judgedOptions(bench.manifest, method)) {
    // The call asks for its own kind anyway.
    if (option === 'kind' && value === kind) continue
    asked.push({ option, value, seen: await watch({ [option]: value }) })
  }
  const after = await watch({})
  // Without another option, such as a category, the call may not be possible.
  if (before.error !== undefined) return { dropped: [], untold: [] }
  const dropped = asked.filter(
    ({ option, value, seen }) =>
      !isRefused(seen.error) &&
      !honoured(option, seen, before, after) &&
      !isHonouredHere(option, value, seen.result),
  )
  return {
    dropped: dropped.map(({ option, value }) => `${name}: ${option} ${JSON.stringify(value)}`),
    untold: asked.flatMap(({ option, seen }) =>
      seen.untold.map(({ message }) => `${name}: ${option}, ${JSON.stringify(message)}`),
    ),
  }
}

/** Whether two warnings say the same. */
function isSame(one: Warning, other: Warning): boolean {
  return one.code === other.code && one.option === other.option && one.message === other.message
}

/** Whether an option was refused by the provider, or by the vendor, whom it has reached then. */
function isRefused(error: unknown): boolean {
  return (
    InvalidArgumentError.isInstance(error) ||
    (PicturedeskError.isInstance(error) && error.outcome === 'rejected')
  )
}
