import { type MethodName, splitMethodName } from './capabilities/method-name.ts'
import type { Manifest } from './manifest.ts'
import type { AssetKind } from './model/asset-kind.ts'

/** Whether a manifest claims a method, such as `search.similar`. */
export function claims(
  { capabilities }: Pick<Manifest, 'capabilities'>,
  name: MethodName,
): boolean {
  const parts = splitMethodName(name)
  const claimed: readonly string[] | undefined = parts && capabilities[parts.capability]
  return claimed?.includes(parts?.method ?? '') ?? false
}

/** Every method that a manifest claims, in the manifest's order. */
export function claimedMethods({ capabilities }: Pick<Manifest, 'capabilities'>): MethodName[] {
  return Object.entries(capabilities).flatMap(([capability, methods]) =>
    methods.map((method) => `${capability}.${method}` as MethodName),
  )
}

/** The kinds of asset that a method serves: those that the manifest lists for it, else all of its kinds. */
export function kindsOf<Kind extends AssetKind>(
  manifest: KindsManifest<Kind>,
  method: MethodName,
): readonly Kind[] {
  const { kinds, methodKinds = {} } = manifest
  return (Object.hasOwn(methodKinds, method) && methodKinds[method]) || kinds
}

/** The members of a manifest that say which kinds are served. */
export type KindsManifest<Kind extends AssetKind = AssetKind> = Pick<
  Manifest<string, Kind>,
  'kinds' | 'methodKinds'
>

/** The methods that an operation serves; none for an operation that the manifest does not have. */
export function methodsOf(
  { operations }: Pick<Manifest, 'operations'>,
  operation: string,
): readonly MethodName[] {
  const served = Object.hasOwn(operations, operation) ? operations[operation] : undefined
  return typeof served === 'string' ? [served] : (served ?? [])
}

/** Every operation with each method that it serves, in the manifest's order. */
export function servedMethods(
  manifest: Pick<Manifest, 'operations'>,
): (readonly [operation: string, method: MethodName])[] {
  return Object.keys(manifest.operations).flatMap((operation) =>
    methodsOf(manifest, operation).map((method) => [operation, method] as const),
  )
}
