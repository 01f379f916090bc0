import type { Bulk } from '../../bulk.ts'
import type { JobInfo } from '../../progress.ts'
import { exitCodes } from '../exit-codes.ts'
import { printable } from '../output/printable.ts'
import type { Screen } from '../progress/screen.ts'
import { jobsCommand } from './job-advice.ts'

/** How many jobs are told one by one. */
const MOST = 10

/** What {@link WorkerJobs} needs. */
export interface WorkerJobsDetails {
  readonly bulk: Bulk
  readonly screen: Pick<Screen, 'say'>
  readonly values: Parameters<typeof jobsCommand>[2]
  /** The only job that is worked on, by its id or name. */
  readonly job: string | undefined
  /** Ids of the vendors whose jobs are worked on. */
  readonly vendors: readonly string[]
  /** Why jobs of other vendors are not, by the vendor's id. */
  readonly problems: ReadonlyMap<string, string>
}

/** The jobs that a worker is there for: which of them it cannot go on with, and how they stand at its end. */
export class WorkerJobs {
  readonly #details: WorkerJobsDetails
  /** Ids of jobs that ended while it worked. */
  readonly #ended = new Set<string>()
  /** What was told of each job. */
  readonly #told = new Map<string, string>()

  constructor(details: WorkerJobsDetails) {
    this.#details = details
  }

  /** Notes a job that has ended. */
  ended({ id }: JobInfo): void {
    this.#ended.add(id)
  }

  /** Says why nothing is done for a job, once. */
  async tell(job: JobInfo): Promise<void> {
    const text = this.#whyLeft(job)
    if (text === undefined || this.#told.get(job.id) === text) return
    this.#told.set(job.id, text)
    await this.#details.screen.say(text)
  }

  /** Says which jobs are left alone, and why. */
  async tellLeft(): Promise<void> {
    const left = (await this.#wanted()).filter((job) => this.#whyLeft(job) !== undefined)
    for (const job of left.slice(0, MOST)) await this.tell(job)
    const more = left.length - MOST
    if (more > 0)
      await this.#details.screen.say(
        `${more} more jobs wait. See: ${jobsCommand('list', undefined, this.#details.values)}`,
      )
  }

  /** Says what is left after the work, and gives the exit code. */
  async finish(): Promise<number> {
    const { bulk, job: only, screen } = this.#details
    await this.tellLeft()
    let code: number = exitCodes.ok
    for (const job of await this.#wanted()) {
      const { id, name, state } = job
      if (this.#whyLeft(job) !== undefined) return exitCodes.stopped
      if (state === 'cancelled' && only !== undefined) return exitCodes.stopped
      if (state === 'active') {
        await screen.say(
          `Job ${printable(name)} is not done: its source was not read to its end. Repeat the command that made it.`,
        )
        return exitCodes.stopped
      }
      if (only === undefined && !this.#ended.has(id)) continue
      const progress = await (await bulk.job(id))?.progress()
      if ((progress?.inputs.failed ?? 0) > 0) code = exitCodes.inputsFailed
    }
    return code
  }

  async #wanted(): Promise<readonly JobInfo[]> {
    const { bulk, job: only } = this.#details
    return (await bulk.jobs()).filter(({ id, name }) => [undefined, id, name].includes(only))
  }

  /** Why a job does not go on here; undefined where it does, or is over. */
  #whyLeft({ name, provider, state, reason, finishedAt }: JobInfo): string | undefined {
    const { values, vendors, problems } = this.#details
    const job = `Job ${printable(name)}`
    if (state === 'paused') {
      const why = reason ? `: ${printable(reason.message)}` : '.'
      const when = reason ? 'When that is mended, go on with' : 'Go on with'
      return `${job} is paused${why}\n${when}: ${jobsCommand('resume', name, values)}`
    }
    if (finishedAt !== undefined || vendors.includes(provider)) return undefined
    const problem =
      problems.get(provider) ??
      'Its package is not installed here. Install it, or start a worker where it is.'
    return `${job} is left alone, since it needs the vendor ${printable(provider)}. ${problem}`
  }
}
