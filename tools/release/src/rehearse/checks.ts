import { isDeepStrictEqual } from 'node:util'
import type { Ended } from './run-killable.ts'

/** One thing that a rehearsal looked at. */
export interface Check {
  readonly scene: string
  readonly title: string
  /** What was found instead, or `undefined` where all is well. */
  readonly failure: string | undefined
}

/** A scene cannot go on, for a reason that was already told. */
export class SceneOver extends Error {}

/** Collects what a rehearsal finds. */
export class Checks {
  readonly all: Check[] = []
  readonly #onCheck: (check: Check) => void
  scene = ''

  constructor(onCheck: (check: Check) => void) {
    this.#onCheck = onCheck
  }

  equal(title: string, actual: unknown, expected: unknown): void {
    const isEqual = isDeepStrictEqual(actual, expected)
    this.#add(title, isEqual ? undefined : `Expected ${show(expected)}. Received ${show(actual)}.`)
  }

  /** A command ended well. @throws Where it did not: what follows would be judged wrongly. */
  ended(title: string, { code, output }: Ended): void {
    this.#add(title, code === 0 ? undefined : `Exit code ${code}:\n${output}`)
    if (code !== 0) throw new SceneOver()
  }

  /** A command stopped, and said why. */
  stopped(title: string, { code, output }: Ended, reason: string): void {
    const isStopped = code === 1 && output.includes('Stopped.') && output.includes(reason)
    this.#add(
      title,
      isStopped ? undefined : `Expected it to stop with "${reason}". Exit code ${code}:\n${output}`,
    )
  }

  /** A run was killed. Where it had ended before, the rehearsal proved nothing. */
  killed(title: string, { isKilled, code, output }: Ended): void {
    this.#add(title, isKilled ? undefined : `It was not killed. Exit code ${code}:\n${output}`)
  }

  failed(title: string, error: unknown): void {
    this.#add(title, error instanceof Error ? (error.stack ?? error.message) : String(error))
  }

  #add(title: string, failure: string | undefined): void {
    const check = { scene: this.scene, title, failure }
    this.all.push(check)
    this.#onCheck(check)
  }
}

function show(value: unknown): string {
  return JSON.stringify(value, undefined, 2)
}
