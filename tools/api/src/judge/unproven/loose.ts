import type { Node } from '../../parse-module.ts'
import type { Place, Walk } from './walk.ts'

const LOOSE = new Set(['TSAnyKeyword', 'TSThisType', 'TSVoidKeyword', 'TSNeverKeyword'])

/** Whether the compiler takes a type for fitting where it does not. */
export const isLoose = ({ type }: Node): boolean => LOOSE.has(type)

/** Compares two types of which one is loose. */
export function loose(
  walk: Walk,
  before: string,
  after: string,
  { way, path }: Pick<Place, 'way' | 'path'>,
): void {
  if (before === 'TSAnyKeyword' || after === 'TSAnyKeyword') {
    const takesMore = way === 'in' && (after === 'TSAnyKeyword' || after === 'TSUnknownKeyword')
    if (!takesMore) walk.no(path, 'was or is `any`.')
  } else if (before === 'TSThisType' || after === 'TSThisType')
    walk.no(path, 'was or is `this`, the type of an heir.', true)
  else if (way !== 'in' || before === 'TSNeverKeyword')
    walk.no(path, 'was or is `void` or `never`.')
}
