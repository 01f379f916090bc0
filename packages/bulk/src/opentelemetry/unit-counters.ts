import type { Meter } from '@opentelemetry/api'
import type { UnitEvent } from '../bulk-events.ts'

/** In seconds: a unit takes from one call to hours. */
const BOUNDARIES = [0.1, 0.5, 1, 5, 10, 30, 60, 300, 600, 1_800, 3_600, 10_800]

/** Makes what counts the work of this process. */
export function unitCounters(
  meter: Meter,
  errorType: (code: string) => string,
): (event: UnitEvent) => void {
  const rows = meter.createCounter('picturedesk.bulk.rows', {
    description: 'Inputs that got their row in this process.',
    unit: '{input}',
  })
  const durations = meter.createHistogram('picturedesk.bulk.unit.duration', {
    description: 'Time from the moment in which a unit is taken until its rows are written.',
    unit: 's',
    advice: { explicitBucketBoundaries: BOUNDARIES },
  })
  const delays = meter.createCounter('picturedesk.bulk.unit.delays', {
    description: 'Units that were put back, to go on later.',
    unit: '{unit}',
  })
  const duplicates = meter.createCounter('picturedesk.bulk.duplicates', {
    description: 'Tasks that hold inputs a second time.',
    unit: '{task}',
  })
  return (event) => {
    const provider = { 'picturedesk.provider.id': event.provider }
    switch (event.state) {
      case 'done': {
        const { ok, failures, milliseconds } = event
        if (ok > 0) rows.add(ok, { ...provider, 'picturedesk.bulk.row.ok': true })
        for (const [code, count] of Object.entries(failures)) {
          const failed = { 'picturedesk.bulk.row.ok': false, 'error.type': errorType(code) }
          rows.add(count, { ...provider, ...failed })
        }
        durations.record(milliseconds / 1000, provider)
        break
      }
      case 'delayed':
        delays.add(1, { ...provider, 'error.type': errorType(event.error.code) })
        break
      case 'duplicate':
        duplicates.add(1, provider)
        break
    }
  }
}
