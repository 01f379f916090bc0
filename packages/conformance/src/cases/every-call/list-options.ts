import {
  type Manifest,
  type MethodName,
  methodNames,
  methodTraits,
  type Warning,
} from '@picturedesk/provider'
import { canCall } from '../../calls/calls.ts'
import { methodOptions } from '../../calls/method-options.ts'
import { isRefusal } from '../../checks/effect.ts'
import { equalData } from '../../checks/equal-data.ts'
import { honoured } from '../../checks/observed.ts'
import type { ConformanceCase } from '../conformance-case.ts'
import { type TriedCall, type TriedValue, triedCalls } from './tried-calls.ts'

export const listOptionsCases: readonly ConformanceCase[] = [
  {
    id: 'lists/options',
    title:
      "every option of every method but a search, the vendor's own among them, is sent, " +
      'warned of, refused or honoured, and `onWarning` is told of each warning',
    applies: (manifest) => methodNames().some((method) => isJudged(manifest, method)),
    async run(bench) {
      const dropped: string[] = []
      const untold: string[] = []
      for (const call of await triedCalls(bench)) {
        if (!isJudged(bench.manifest, call.method)) continue
        dropped.push(...droppedBy(call))
        untold.push(...untoldBy(call))
      }
      equalData(dropped, [], 'Options were neither sent nor warned of nor refused.')
      equalData(untold, [], 'Results have warnings that were not told to `onWarning`.')
    },
  },
]

/** Whether a method is judged here: options of orders have cases of their own. */
function isJudged(manifest: Manifest, method: MethodName): boolean {
  return (
    methodTraits(method).changes !== 'purchases' &&
    canCall(manifest, method) &&
    methodOptions(method, manifest).some(isOther)
  )
}

/** `perPage` has a case of its own, which tries every kind. */
function isOther([option]: readonly [option: string, ...unknown[]]): boolean {
  return option !== 'perPage'
}

function judged({ values }: TriedCall): readonly TriedValue[] {
  return values.filter(({ option }) => isOther([option]))
}

/** Options that were neither sent nor warned of nor refused. */
function droppedBy(call: TriedCall): string[] {
  const { name, before, after } = call
  return judged(call)
    .filter(({ option, seen, isHonouredHere }) => {
      const warnings = [...seen.warnings, ...seen.told]
      const isSent = isRefusal(seen.error) || honoured(option, { ...seen, warnings }, before, after)
      return !isSent && !isHonouredHere
    })
    .map(({ option, value }) => `${name}: ${option} ${JSON.stringify(value)}`)
}

/** Warnings that `onWarning` was not told. */
function untoldBy(call: TriedCall): string[] {
  return judged(call).flatMap(({ option, seen }) =>
    seen.warnings
      .filter((warning) => !seen.told.some((one) => isSame(one, warning)))
      .map(({ message }) => `${call.name}: ${option}, ${JSON.stringify(message)}`),
  )
}

/** Whether two warnings say the same. */
function isSame(one: Warning, other: Warning): boolean {
  return one.code === other.code && one.option === other.option && one.message === other.message
}
