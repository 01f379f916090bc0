import type { MethodName } from '../capabilities/method-name.ts'
import { type KindsManifest, kindsOf } from '../claims.ts'
import { NotSupportedError } from '../errors/not-supported-error.ts'
import type { AssetKind } from './asset-kind.ts'

/** The kinds that a manifest lists for a method, or for all of them. */
export type KindOf<Claims extends KindsManifest, Method extends MethodName> = [Method] extends [
  never,
]
  ? Claims['kinds'][number]
  : Claims extends {
        readonly methodKinds: Readonly<Record<Method, readonly (infer Kind extends AssetKind)[]>>
      }
    ? Kind
    : Claims['kinds'][number]

/**
 * The kind that a query asks for, as one of those that the provider's manifest lists. Types alone
 * do not ensure this: a kind may be new in the interface, or come from untyped code.
 * @param manifest Of the provider.
 * @param kind As the caller gave it. Default: `image`.
 * @param method That was called, where the manifest lists fewer kinds for it.
 * @throws NotSupportedError naming the kinds that are supported
 */
export function servedKind<
  const Claims extends { readonly id: string; readonly name: string } & KindsManifest,
  Method extends MethodName = never,
>(manifest: Claims, kind: AssetKind = 'image', method?: Method): KindOf<Claims, Method> {
  const kinds = method === undefined ? manifest.kinds : kindsOf(manifest, method)
  const served = kinds.find((candidate) => candidate === kind)
  if (served !== undefined) return served as KindOf<Claims, Method>
  throw new NotSupportedError({
    provider: manifest.id,
    feature: `kind "${kind}"${method === undefined ? '' : ` of ${method}`}`,
    by: manifest.name,
    remedy: `Supported kinds: ${kinds.join(', ') || 'none'}.`,
  })
}
