import { methodNames, splitMethodName } from './capabilities/method-name.ts'
import { ASSET_KINDS, isAssetKind } from './model/asset-kind.ts'

/**
 * What is wrong with a name that should be a method of the interface, such as `search.similar`, in
 * words; `undefined` when the interface has that method.
 */
export function methodNameProblem(name: unknown): string | undefined {
  if (typeof name === 'string' && splitMethodName(name) !== undefined) return undefined
  return `Unknown capability ${JSON.stringify(name)}. Known: ${methodNames().join(', ')}.`
}

/** What is wrong with a name that should be a kind of asset, in words; `undefined` for a kind. */
export function assetKindProblem(name: unknown): string | undefined {
  if (isAssetKind(name)) return undefined
  return `Unknown kind ${JSON.stringify(name)}. Known: ${ASSET_KINDS.join(', ')}.`
}
