import type { AnyProvider, Capabilities, CapabilityName } from '@picturedesk/provider'
import type { SessionTime } from '../time/session-time.ts'
import type { FaultInjector } from '../wire/fault-injector.ts'
import type { Wire } from '../wire/wire.ts'

/** One fresh instance and the wire that it hangs on. */
export interface Session {
  readonly provider: AnyProvider
  readonly secrets: readonly string[]
  readonly wire: Wire
  readonly time: SessionTime
  readonly faults: FaultInjector
  /** Whether a fault strikes the operation that it is for, and no other. */
  readonly faultsHitTheMark: boolean
  /** What the provider has reported. */
  readonly logged: readonly unknown[]
  /** A capability that the manifest claims. */
  use<Name extends CapabilityName>(name: Name): Required<Capabilities[Name]>
}
