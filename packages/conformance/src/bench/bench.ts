import assert from 'node:assert/strict'
import {
  type AnyProvider,
  type Capabilities,
  type CapabilityName,
  type Manifest,
  type MethodName,
  methodsOf,
  methodTraits,
} from '@picturedesk/provider'
import { Activity } from '../time/activity.ts'
import { CaseTime } from '../time/case-time.ts'
import { SessionTime } from '../time/session-time.ts'
import { SuiteClock } from '../time/suite-clock.ts'
import type { FaultInjector } from '../wire/fault-injector.ts'
import { Wire } from '../wire/wire.ts'
import type { WireCall } from '../wire/wire-call.ts'
import { wireFaults } from '../wire/wire-faults.ts'
import type { CreateInstance, CreateOptions } from './instance.ts'
import { isPurchase } from './is-purchase.ts'
import type { Samples } from './samples.ts'
import type { Session } from './session.ts'

/**
 * Milliseconds of the suite's clock that a call takes: so a deadline ends one that would repeat
 * itself without end.
 */
const CALL = 2

/** What cases share: by name, a value and the methods that were called for it. */
export type Known = Map<
  string,
  Promise<{ readonly value: unknown; readonly called: readonly MethodName[] }>
>

/** Gives a case fresh instances of the provider, and the samples. */
export class Bench {
  readonly manifest: Manifest
  readonly samples: Samples
  /** The vendor's OpenAPI document, if it was given. */
  readonly spec: unknown
  readonly #create: CreateInstance
  readonly #time = new CaseTime()
  readonly #closing: (() => void | Promise<void>)[] = []
  readonly #called = new Set<MethodName>()

  readonly #known: Known

  constructor(
    manifest: Manifest,
    samples: Samples,
    create: CreateInstance,
    spec?: unknown,
    known: Known = new Map(),
  ) {
    this.manifest = manifest
    this.samples = samples
    this.spec = spec
    this.#create = create
    this.#known = known
  }

  /** Runs a case, and closes its instances at its end. */
  async run(runCase: (bench: Bench) => Promise<void>): Promise<void> {
    try {
      await this.#time.run(() => runCase(this))
    } finally {
      for (const close of this.#closing.splice(0).reverse()) await close()
    }
  }

  /** The methods that were called so far. */
  get called(): readonly MethodName[] {
    return [...this.#called].sort()
  }

  /**
   * A fresh instance; it is closed at the end of the case.
   * @param operation The operation that it must be able to call. Default: those that it can.
   * @param prepare What is done with each argument of a call before. Default: nothing.
   */
  async open(
    credentials: CreateOptions['credentials'] = 'right',
    operation?: string,
    prepare: (argument: unknown) => unknown = (argument) => argument,
  ): Promise<Session> {
    // A call that a fault of the vendor's has struck may hang: nothing but time ends it then.
    let mayHang = (): boolean => false
    const activity = new Activity(() => this.#time.jobs > 0 || (wire.working > 0 && !mayHang()))
    const clock = new SuiteClock(activity)
    const time = new SessionTime(clock, activity)
    const wire = new Wire({
      note: () => {
        activity.note()
        clock.woke()
      },
      called: () => clock.elapse(CALL),
      sleep: (milliseconds, signal) => time.sleep(milliseconds, signal),
      elapse: (milliseconds) => time.elapse(milliseconds),
    })
    this.#time.sessions.add(time)
    const logged: unknown[] = []
    const instance = await this.#create({
      wrapFetch: (base) => wire.wrap(base),
      clock,
      credentials,
      log: (entry) => logged.push(entry),
      operation,
    })
    this.#closing.push(
      () => instance.close?.(),
      () => wire.close(),
      () => void clock.stop(),
    )
    const { provider, secrets, faults } = instance
    const noticed =
      faults &&
      noticing(faults, (isStriking) => {
        mayHang = isStriking
      })
    return {
      provider,
      secrets,
      wire,
      time,
      faults: noticed ?? wireFaults(wire, (operation, call) => this.#mayBeOf(operation, call)),
      faultsHitTheMark: faults !== undefined,
      logged,
      use: <Name extends CapabilityName>(name: Name) => this.#counted(provider, name, prepare),
    }
  }

  /** What several cases judge, worked out by the first of them. The methods that it called count for each. */
  async once<T>(name: string, work: () => Promise<T>): Promise<T> {
    const known = this.#known.get(name) ?? work().then((value) => ({ value, called: this.called }))
    this.#known.set(name, known)
    const { value, called } = await known
    for (const method of called) this.#called.add(method)
    return value as T
  }

  /** A sample that the case cannot do without. */
  sample<Name extends keyof Samples>(name: Name): NonNullable<Samples[Name]> {
    return this.samples[name] ?? assert.fail(`Give \`samples.${name}\`, or skip with a reason.`)
  }

  /** Without the vendor's help, only purchase calls can be recognised on the wire. */
  #mayBeOf(operation: string, call: WireCall): boolean {
    const methods = methodsOf(this.manifest, operation)
    // An operation that serves other methods, too, is not the one that buys.
    const buys = methods.length > 0 && methods.every((method) => methodTraits(method).billable)
    return !buys || !methods.includes('licensing.purchase') || isPurchase(this.samples, call)
  }

  /** A capability whose methods note that they were called. */
  #counted<Name extends CapabilityName>(
    provider: AnyProvider,
    name: Name,
    prepare: (argument: unknown) => unknown,
  ): Required<Capabilities[Name]> {
    const capability = provider[name] as Required<Capabilities[Name]> | undefined
    assert.ok(capability, `${name} is claimed but missing.`)
    const counted = (_: object, key: string | symbol): unknown => {
      const value: unknown = Reflect.get(capability, key)
      if (typeof value !== 'function') return value
      return (...given: unknown[]): unknown => {
        this.#called.add(`${name}.${String(key)}` as MethodName)
        return value.apply(capability, given.map(prepare))
      }
    }
    // Not over the capability itself: a proxy must give out the members of a frozen object unchanged.
    return new Proxy({}, { get: counted }) as Required<Capabilities[Name]>
  }
}

/** An injector that tells, whenever a fault is let loose, how to ask whether it has struck. */
function noticing(
  injector: FaultInjector,
  tell: (isStriking: () => boolean) => void,
): FaultInjector {
  return {
    names: injector.names,
    duplicates: injector.duplicates,
    strike: (strike) => {
      const fault = injector.strike(strike)
      tell(() => (fault?.struck ?? 0) > 0)
      if (fault === undefined) return undefined
      return {
        get struck() {
          return fault.struck
        },
        remove: () => {
          tell(() => false)
          fault.remove()
        },
      }
    },
  }
}
