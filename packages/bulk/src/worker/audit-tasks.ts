import type { AnyProvider } from '@picturedesk/provider'
import type { Database } from '../database/database.ts'
import type { Events } from '../events.ts'
import type { JobRecord } from '../jobs/job-record.ts'
import type { UnitStore } from '../units/unit-store.ts'
import { findMark } from './find-mark.ts'
import { taskMethods } from './task-methods.ts'

/**
 * Looks once more at the vendor's list of tasks when a job has ended in which a unit was handed in anew. A
 * worker that was paused by its machine between writing and sending may have sent it after all, and what
 * refused a call may not have been the vendor. Such a task is told as a duplicate.
 */
export async function auditTasks(
  provider: AnyProvider,
  job: JobRecord,
  parts: {
    readonly database: Database
    readonly units: UnitStore
    readonly events: Events
    readonly signal: AbortSignal
    readonly onTrouble: (error: unknown) => void
  },
): Promise<void> {
  const { database, units, events, signal, onTrouble } = parts
  const tagging = taskMethods(provider)
  const { list } = tagging ?? {}
  if (list === undefined || provider.manifest.describesTasks !== true) return
  try {
    const [lost] = await database.query(
      `SELECT FROM picturedesk_bulk.hand_ins WHERE job = $1 AND state IN ('lost', 'refused') LIMIT 1`,
      [job.id],
    )
    if (lost === undefined) return
    const marks = `picturedesk ${job.id}/`
    const { found } = await findMark(marks, { list: list.bind(tagging) }, { lost: signal })
    for (const { id, description = '' } of found) {
      const [unit = '', number = ''] = description.slice(marks.length).split('#')
      const place = { job: job.id, unit: Number(unit) }
      if (!(await units.stray(place, description, Number(number), id))) continue
      const ref = { ...place, name: job.name, provider: job.provider, inputs: 0 }
      events.tell('unit', { ...ref, state: 'duplicate', task: id })
    }
  } catch (error) {
    onTrouble(error)
  }
}
