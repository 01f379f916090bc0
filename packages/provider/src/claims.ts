import { type MethodName, splitMethodName } from './capabilities/method-name.ts'
import type { Manifest } from './manifest.ts'

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
