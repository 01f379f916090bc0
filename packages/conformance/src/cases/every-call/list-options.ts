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
      'warned of, refused or honoured',
    applies: (manifest) => methodNames().some((method) => hasOptions(manifest, method)),
    async run(bench) {
      const dropped: string[] = []
      for (const method of methodNames().filter((one) => hasOptions(bench.manifest, one))) {
        const session = await openWarm(bench)
        const [call] = await prepared(bench, session, (one) => one === method)
        if (call !== undefined) dropped.push(...(await droppedOptions(bench, session, call)))
      }
      equalData(dropped, [], 'Options were neither sent nor warned of nor refused.')
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

async function droppedOptions(bench: Bench, { wire }: Session, call: Call): Promise<string[]> {
  const { method, start } = call
  const isInQuery = methodTraits(method).parameters.some((name) => holdsOptions(name))
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
    return { ...seen, warnings: [...seen.warnings, ...told], result }
  }
  const before = await watch({})
  const asked: { option: string; value: unknown; seen: Awaited<ReturnType<typeof watch>> }[] = []
  for (const [option, value] of judgedOptions(bench.manifest, method))
    asked.push({ option, value, seen: await watch({ [option]: value }) })
  const after = await watch({})
  // Without another option, such as a category, the call may not be possible.
  if (before.error !== undefined) return []
  return asked
    .filter(
      ({ option, value, seen }) =>
        !isRefused(seen.error) &&
        !honoured(option, seen, before, after) &&
        !isHonouredHere(option, value, seen.result),
    )
    .map(({ option, value }) => `${method}: ${option} ${JSON.stringify(value)}`)
}

/** Whether an option was refused by the provider, or by the vendor, whom it has reached then. */
function isRefused(error: unknown): boolean {
  return (
    InvalidArgumentError.isInstance(error) ||
    (PicturedeskError.isInstance(error) && error.outcome === 'rejected')
  )
}
