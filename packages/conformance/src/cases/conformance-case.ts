import { claims, type Manifest, type MethodName } from '@picturedesk/provider'
import type { Bench } from '../bench/bench.ts'

/** One thing that every provider has to do, or not to do. */
export interface ConformanceCase {
  /** Stable name: `<group>/<case>`. */
  readonly id: string
  /** What a conforming provider does, as a sentence. */
  readonly title: string
  /**
   * The first version of the interface whose providers have to, where it is not the first release. Providers that were built against an
   * older one could not know.
   */
  readonly since?: string | undefined
  /** Whether a provider with this manifest has to. */
  applies(manifest: Manifest): boolean
  /** @throws when the provider does not */
  run(bench: Bench): Promise<void>
}

/** Applies where all of these methods are claimed. */
export function claiming(...methods: readonly MethodName[]): (manifest: Manifest) => boolean {
  return (manifest) => methods.every((method) => claims(manifest, method))
}
