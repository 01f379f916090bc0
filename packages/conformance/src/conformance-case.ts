import type { CapabilityName, Manifest } from '@picturedesk/provider'
import type { Bench } from './bench.ts'

/** One thing that every provider has to do, or not to do. */
export interface ConformanceCase {
  /** Stable name: `<group>/<case>`. */
  readonly id: string
  /** What a conforming provider does, as a sentence. */
  readonly title: string
  /** Whether a provider with this manifest has to. */
  applies(manifest: Manifest): boolean
  /** Throws when it does not. */
  run(bench: Bench): Promise<void>
}

/** Applies where all of these methods are claimed, such as `search.similar`. */
export function claiming(
  ...methods: `${CapabilityName}.${string}`[]
): (manifest: Manifest) => boolean {
  return (manifest) => methods.every((method) => claims(manifest, method))
}

/** Whether a manifest claims a method. */
export function claims(manifest: Manifest, method: `${CapabilityName}.${string}`): boolean {
  const [name, part = ''] = method.split('.')
  const claimed: readonly string[] | undefined = manifest.capabilities[name as CapabilityName]
  return claimed?.includes(part) ?? false
}
