import type { Change } from '../change.ts'

/**
 * What comparing two schemas brought. Schemas refer to themselves, so results do as well: a result may be
 * linked while it is still being made, and is read when all are.
 */
export class Result {
  readonly changes: Change[] = []
  readonly #links: { readonly to: Result; readonly onlyBreaking: boolean }[] = []
  #isHarmless = false
  /** Whether it is still being made. */
  isOpen = true

  /**
   * @param onlyBreaking Its other changes are not felt here. A breaking one that is found later still counts.
   */
  link(to: Result, onlyBreaking = false): void {
    this.#links.push({ to, onlyBreaking })
  }

  /** Whether a breaking change is known by now. */
  get isBreaking(): boolean {
    if (this.#isHarmless) return false
    const visited = new Set<Result>()
    let isAnyOpen = false
    const find = (result: Result): boolean => {
      if (visited.has(result) || result.#isHarmless) return false
      visited.add(result)
      isAnyOpen ||= result.isOpen
      return (
        result.changes.some(({ bump }) => bump === 'breaking') ||
        result.#links.some(({ to }) => find(to))
      )
    }
    if (find(this)) return true
    // What is not made to its end may still become breaking.
    if (!isAnyOpen) for (const result of visited) result.#isHarmless = true
    return false
  }

  /** Whether nothing changed that callers feel. */
  get isUnchanged(): boolean {
    return this.all().every(({ bump }) => bump === 'fix' || bump === 'nothing')
  }

  /** Every change that can be reached from here. */
  all(): Change[] {
    const found = new Set<Change>()
    const whole = new Set<Result>()
    const breaking = new Set<Result>()
    const collect = (result: Result, onlyBreaking: boolean): void => {
      if (whole.has(result) || (onlyBreaking && breaking.has(result))) return
      ;(onlyBreaking ? breaking : whole).add(result)
      for (const change of result.changes)
        if (!onlyBreaking || change.bump === 'breaking') found.add(change)
      for (const link of result.#links) collect(link.to, onlyBreaking || link.onlyBreaking)
    }
    collect(this, false)
    return [...found]
  }
}
