import { NotSupportedError } from '../errors/not-supported-error.ts'
import type { AssetKind } from './asset-kind.ts'

/**
 * The kind that a query asks for, as one of those that the provider's manifest lists. Types alone
 * do not ensure this: a kind may be new in the interface, or come from untyped code.
 * @param manifest Of the provider: id, name, and the kinds that it serves.
 * @param kind As the caller gave it. Default: `image`.
 * @throws NotSupportedError naming the kinds that are supported
 */
export function servedKind<Kind extends AssetKind>(
  manifest: { readonly id: string; readonly name: string; readonly kinds: readonly Kind[] },
  kind: AssetKind = 'image',
): Kind {
  const { id, name, kinds } = manifest
  const served = kinds.find((candidate) => candidate === kind)
  if (served !== undefined) return served
  throw new NotSupportedError({
    provider: id,
    feature: `kind "${kind}"`,
    by: name,
    remedy: `Supported kinds: ${kinds.join(', ') || 'none'}.`,
  })
}
