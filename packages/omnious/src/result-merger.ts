import type { PicturedeskError } from '@picturedesk/provider'
import type { OmniousTaggingResult } from './omnious-tagging.ts'
import type { FilledTask } from './task-filler.ts'

/** Puts the results of a task, and the errors from before it was read, into the order of requests. */
export class ResultMerger {
  readonly #task: FilledTask
  #next = 0

  constructor(task: FilledTask) {
    this.#task = task
  }

  /**
   * The results of a page, with the errors of the requests between them. The vendor keeps the order
   * of requests, so that a request which a page skips has no result.
   * @param missing Makes the error of a request without a result.
   */
  take(
    page: readonly OmniousTaggingResult[],
    missing: (id: string) => PicturedeskError,
  ): OmniousTaggingResult[] {
    const merged: OmniousTaggingResult[] = []
    for (const result of page) {
      const place = this.#task.places.get(result.id) ?? -1
      if (place < this.#next) continue // A repeated result, or one that nobody asked for.
      this.#passTo(place, missing, merged)
      merged.push(result)
      this.#next = place + 1
    }
    return merged
  }

  /** The errors of all requests that are left. */
  finish(missing: (id: string) => PicturedeskError): OmniousTaggingResult[] {
    const merged: OmniousTaggingResult[] = []
    this.#passTo(this.#task.ids.length, missing, merged)
    return merged
  }

  /** The errors that are known already of requests that are left. */
  known(): OmniousTaggingResult[] {
    const { ids, errors } = this.#task
    const places = [...errors.keys()].filter((place) => place >= this.#next).sort((a, b) => a - b)
    this.#next = ids.length
    return places.map((place) => ({
      id: ids[place] ?? '',
      ok: false,
      error: errors.get(place) as PicturedeskError,
    }))
  }

  #passTo(
    end: number,
    missing: (id: string) => PicturedeskError,
    merged: OmniousTaggingResult[],
  ): void {
    const { ids, errors } = this.#task
    for (; this.#next < end; this.#next++) {
      const id = ids[this.#next] ?? ''
      merged.push({ id, ok: false, error: errors.get(this.#next) ?? missing(id) })
    }
  }
}
