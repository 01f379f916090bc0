import type { FaultPlan } from '../faults/fault-plan.ts'
import type { VirtualClock, VirtualTimer } from '../virtual-clock.ts'
import type { Scenario, ScenarioStage, VendorBehaviour } from './vendor.ts'

/** What scenarios are played over. */
export interface ScenarioPlayerOptions {
  readonly behaviour: VendorBehaviour
  readonly faults: FaultPlan
  readonly clock: VirtualClock
}

/** Plays scenarios over faults, memory and clock. */
export class ScenarioPlayer {
  readonly #stage: ScenarioStage
  readonly #clock: VirtualClock
  readonly #timers = new Set<VirtualTimer | undefined>()

  constructor({ behaviour, faults, clock }: ScenarioPlayerOptions) {
    this.#clock = clock
    this.#stage = {
      fault: (fault) => faults.add(fault),
      configure: (settings) => {
        if (!behaviour.configure)
          throw new TypeError(
            `A scenario has the settings ${Object.keys(settings).join(', ')}, but the vendor's behaviour takes none. Give it a method \`configure\`.`,
          )
        behaviour.configure(settings)
      },
      clock: {
        now: clock.now,
        setTimeout: (callback, ms) => {
          const timer = clock.setTimeout(() => {
            this.#timers.delete(timer)
            callback()
          }, ms)
          this.#timers.add(timer)
          return timer
        },
        clearTimeout: (timer) => this.#cancel(timer),
      },
    }
  }

  /** Plays a scenario, on top of those that are playing. */
  play({ faults = [], settings, play }: Scenario): void {
    for (const fault of faults) this.#stage.fault(fault)
    if (settings) this.#stage.configure(settings)
    play?.(this.#stage)
  }

  /** Calls off what scenarios have still to do. */
  stop(): void {
    for (const timer of this.#timers) this.#cancel(timer)
  }

  #cancel(timer: VirtualTimer | undefined): void {
    this.#timers.delete(timer)
    this.#clock.clearTimeout(timer)
  }
}
