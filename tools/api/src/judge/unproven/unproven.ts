import type { ParsedModule } from '../../parse-module.ts'
import { declarations } from './declarations.ts'
import { types } from './types.ts'
import type { Unproven, Walk, Way } from './walk.ts'

/**
 * What differs between two versions of a name and is not of a kind that the compiler judges well. It takes `any`, `void`, `never`,
 * another order of overloads and what is left out of an operator's operand for fitting.
 */
export function unprovenChanges(
  old: ParsedModule,
  now: ParsedModule,
  names: readonly [string, string],
  unchanged: ReadonlySet<string>,
  ways: { readonly type: Way },
): Unproven[] {
  const found: Unproven[] = []
  const walk: Walk = {
    old,
    now,
    unchanged,
    seen: new Set(),
    no: (path, what, isHidden = false) => {
      found.push({ means: `\`${path}\` ${what}`, isHidden })
    },
    declarations: (a, b, at) => declarations(walk, a, b, at),
    types: (a, b, at) => types(walk, a, b, at),
  }
  const [before = [], after = []] = [old, now].map(({ declarations: all }, at) =>
    all.filter((one) => one.name === names[at]).map(({ node }) => node),
  )
  walk.declarations(before, after, { way: ways.type, path: names[0] })
  return found
}
