import type { UnitEvent } from '../../bulk-events.ts'
import { printable } from '../output/printable.ts'
import { duration } from '../progress/duration.ts'
import type { Screen } from '../progress/screen.ts'

/** Says why units of a job wait and when they are tried again: once, as long as it is the same and none is done. */
export function delayTeller(job: string, screen: Pick<Screen, 'say'>): (event: UnitEvent) => void {
  let told: string | undefined
  return (event) => {
    if (event.job !== job) return
    if (event.state === 'done') told = undefined
    if (event.state !== 'delayed' || event.error.message === told) return
    told = event.error.message
    const { milliseconds } = event
    const when =
      milliseconds === undefined
        ? 'in some seconds, and then after longer waits of up to a minute'
        : `in ${duration(Math.ceil(milliseconds / 1000))}`
    void screen.say(
      `Waiting: ${printable(event.error.message)} It is tried again ${when}. Ctrl-C stops.`,
    )
  }
}
