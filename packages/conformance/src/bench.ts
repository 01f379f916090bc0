import assert from 'node:assert/strict'
import type { AnyProvider, Capabilities, CapabilityName, Manifest } from '@picturedesk/provider'
import type { Method } from './conformance-case.ts'
import { type FaultInjector, wireFaults } from './fault-injector.ts'
import type { CreateInstance, CreateOptions } from './instance.ts'
import { isPurchase } from './purchases.ts'
import type { Samples } from './samples.ts'
import { Wire, type WireCall } from './wire.ts'

/** One fresh instance and the wire that it hangs on. */
export interface Session {
  readonly provider: AnyProvider
  readonly secrets: readonly string[]
  readonly wire: Wire
  readonly faults: FaultInjector
  /** Whether a fault strikes the operation that it is for, and no other. */
  readonly faultsHitTheMark: boolean
  /** What the provider has reported. */
  readonly logged: readonly unknown[]
  /** A capability that the manifest claims. */
  use<Name extends CapabilityName>(name: Name): Required<Capabilities[Name]>
}

/** What a case works with. */
export class Bench {
  readonly manifest: Manifest
  readonly samples: Samples
  readonly #create: CreateInstance
  readonly #closing: (() => void | Promise<void>)[] = []
  readonly #called = new Set<Method>()

  constructor(manifest: Manifest, samples: Samples, create: CreateInstance) {
    this.manifest = manifest
    this.samples = samples
    this.#create = create
  }

  /** The methods that were called so far. */
  get called(): readonly Method[] {
    return [...this.#called].sort()
  }

  /**
   * A fresh instance; it is closed at the end of the case.
   * @param operation What it must be able to call. Default: whatever it can.
   */
  async open(
    credentials: CreateOptions['credentials'] = 'right',
    operation?: string,
  ): Promise<Session> {
    const wire = new Wire()
    const logged: unknown[] = []
    const instance = await this.#create({
      wrapFetch: (base) => wire.wrap(base),
      credentials,
      log: (entry) => logged.push(entry),
      operation,
    })
    this.#closing.push(
      () => instance.close?.(),
      () => wire.close(),
    )
    const { provider, secrets, faults } = instance
    return {
      provider,
      secrets,
      wire,
      faults: faults ?? wireFaults(wire, (operation, call) => this.#mayBeOf(operation, call)),
      faultsHitTheMark: faults !== undefined,
      logged,
      use: <Name extends CapabilityName>(name: Name) => this.#counted(provider, name),
    }
  }

  /** A sample that the case cannot do without. */
  sample<Name extends keyof Samples>(name: Name): NonNullable<Samples[Name]> {
    return this.samples[name] ?? assert.fail(`give \`samples.${name}\`, or skip with a reason`)
  }

  async close(): Promise<void> {
    for (const close of this.#closing.splice(0).reverse()) await close()
  }

  /** From outside, only what buys can be told from the rest. */
  #mayBeOf(operation: string, call: WireCall): boolean {
    return this.manifest.operations[operation] !== 'licensing.purchase' || isPurchase(this, call)
  }

  /** A capability whose methods note that they were called. */
  #counted<Name extends CapabilityName>(
    provider: AnyProvider,
    name: Name,
  ): Required<Capabilities[Name]> {
    const capability = provider[name] as Required<Capabilities[Name]> | undefined
    assert.ok(capability, `${name} is claimed but missing`)
    const counted = (_: object, key: string | symbol): unknown => {
      const value: unknown = Reflect.get(capability, key)
      if (typeof value !== 'function') return value
      return (...given: unknown[]): unknown => {
        this.#called.add(`${name}.${String(key)}`)
        return value.apply(capability, given)
      }
    }
    // Not over the capability itself: what is frozen has to be given out as it is.
    return new Proxy({}, { get: counted }) as Required<Capabilities[Name]>
  }
}
