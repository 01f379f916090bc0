import assert from 'node:assert/strict'
import type { AnyProvider, Capabilities, CapabilityName, Manifest } from '@picturedesk/provider'
import type { CreateInstance } from './instance.ts'
import type { Samples } from './samples.ts'
import { Wire } from './wire.ts'

/** One fresh instance and the wire that it hangs on. */
export interface Session {
  readonly provider: AnyProvider
  readonly secrets: readonly string[]
  readonly wire: Wire
  /** A capability that the manifest claims. */
  use<Name extends CapabilityName>(name: Name): Required<Capabilities[Name]>
}

/** What a case works with. */
export class Bench {
  readonly manifest: Manifest
  readonly samples: Samples
  readonly #create: CreateInstance
  readonly #closing: (() => void | Promise<void>)[] = []

  constructor(manifest: Manifest, samples: Samples, create: CreateInstance) {
    this.manifest = manifest
    this.samples = samples
    this.#create = create
  }

  /** A fresh instance; it is closed at the end of the case. */
  async open(credentials: 'right' | 'wrong' = 'right'): Promise<Session> {
    const wire = new Wire()
    const instance = await this.#create({ wrapFetch: (base) => wire.wrap(base), credentials })
    this.#closing.push(() => instance.close?.())
    const { provider, secrets } = instance
    return {
      provider,
      secrets,
      wire,
      use: <Name extends CapabilityName>(name: Name) => {
        const capability = provider[name] as Required<Capabilities[Name]> | undefined
        assert.ok(capability, `${name} is claimed but missing`)
        return capability
      },
    }
  }

  /** A sample that the case cannot do without. */
  sample<Name extends keyof Samples>(name: Name): NonNullable<Samples[Name]> {
    return this.samples[name] ?? assert.fail(`give \`samples.${name}\`, or skip with a reason`)
  }

  async close(): Promise<void> {
    for (const close of this.#closing.splice(0).reverse()) await close()
  }
}
