import { type ErrorGuard, errorGuard, PicturedeskError } from '@picturedesk/provider'

/**
 * The job is in a state in which the call makes no sense. Nothing was changed.
 *
 * @remarks
 * Look at the state of the job first, by `job.info()`. A job can be removed when it is finished or
 * cancelled, and paused while it is open.
 */
export class JobStateError extends PicturedeskError {
  static override readonly isInstance: ErrorGuard<JobStateError> =
    /* @__PURE__ */ errorGuard('job-state')
  override readonly name: 'JobStateError' = 'JobStateError'
  override readonly code: 'job-state' = 'job-state'
}
