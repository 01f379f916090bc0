import type { CapabilityName, Manifest } from '@picturedesk/provider'
import type { Bench } from './bench.ts'

/** A method of the interface, such as `search.similar`. */
export type Method = `${CapabilityName}.${string}`

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

/** Applies where all of these methods are claimed. */
export function claiming(...methods: readonly Method[]): (manifest: Manifest) => boolean {
  return (manifest) => methods.every((method) => claims(manifest, method))
}

/** Whether a manifest claims a method. */
export function claims(manifest: Manifest, method: Method): boolean {
  const [name, part = ''] = method.split('.')
  const claimed: readonly string[] | undefined = manifest.capabilities[name as CapabilityName]
  return claimed?.includes(part) ?? false
}

/** Every method that a manifest claims. */
export function claimedMethods({ capabilities }: Manifest): Method[] {
  return Object.entries(capabilities).flatMap(([name, methods]) =>
    (methods as readonly string[]).map((method) => `${name}.${method}` as Method),
  )
}
