import type { PicturedeskError } from '@picturedesk/provider'
import type { OmniousTaggingResult } from './omnious-tagging.ts'
import type { FilledTask } from './task-filler.ts'

/** Puts the results of a task and the errors known beforehand into the order of requests. */
export class ResultMerger {
  readonly #task: FilledTask
  #next = 0

  constructor(task: FilledTask) {
    this.#task = task
  }

  /**
   * A page's results with the errors that come before them. The vendor keeps the order of requests,
   * so that what a page passes over has no result.
   */
  take(
    page: readonly OmniousTaggingResult[],
    missing: (id: string) => PicturedeskError,
  ): OmniousTaggingResult[] {
    const merged: OmniousTaggingResult[] = []
    for (const result of page) {
      const place = this.#task.places.get(result.id) ?? -1
      if (place < this.#next) continue // given before, or never asked for
      this.#passTo(place, missing, merged)
      merged.push(result)
      this.#next = place + 1
    }
    return merged
  }

  /** Whatever is left, without results. */
  finish(missing: (id: string) => PicturedeskError): OmniousTaggingResult[] {
    const merged: OmniousTaggingResult[] = []
    this.#passTo(this.#task.ids.length, missing, merged)
    return merged
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
