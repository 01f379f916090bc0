import { performance } from 'node:perf_hooks'
import { TestRunner, vi } from 'vitest'
import { RoundMap } from './round-map.ts'

/** A test as vitest keeps it. */
export interface Test {
  readonly id: string
  readonly name: string
  readonly context: unknown
  readonly suite?: Suite
  readonly file: Suite
  readonly result?: { readonly state: string; readonly duration?: number }
  onFinished?: ((context: unknown) => unknown)[] | undefined
}

/** A file or a `describe` as vitest keeps it. */
export interface Suite {
  readonly id: string
  readonly suite?: Suite
  readonly tasks: readonly (Suite | Test)[]
}

type Hook = (context: unknown, suite: Suite) => unknown
type Hooks = Readonly<Record<'beforeAll' | 'afterAll' | 'beforeEach' | 'afterEach', Hook[]>>

/** The file of a test and each `describe` around it, the outer ones first. */
export function suitesOf({ suite, file }: Test): Suite[] {
  const inner: Suite[] = []
  for (let at = suite; at !== undefined && at !== file; at = at.suite) inner.unshift(at)
  return [file, ...inner]
}

// Tests may replace the timers.
const { setTimeout: startTimer, clearTimeout: stopTimer } = globalThis
const PATIENCE = 15_000
/** A test that waits for something is looked at so often. */
const LOOK = 1500
/** The share of time in which the event loop of a test that goes on has something to do. */
const BUSY = 0.01

/** Tests that run once more, with the hooks of all suites that they stand in. */
export class Round {
  readonly #begun = new Map<Suite, (() => unknown)[]>()

  constructor() {
    RoundMap.next()
  }

  /** The failure; undefined when the test passes. */
  async run(test: Test): Promise<unknown> {
    const suites = suitesOf(test)
    const failures: unknown[] = []
    test.onFinished = undefined
    const run = async (): Promise<void> => {
      const ends: (() => unknown)[] = []
      try {
        for (const suite of suites) await this.#begin(suite)
        for (const suite of suites) ends.push(...(await callAll('beforeEach', suite, test.context)))
        await TestRunner.getTestFn(test as never)()
      } catch (error) {
        failures.push(error)
      }
      for (const suite of suites.toReversed())
        await callAll('afterEach', suite, test.context).catch((error) => failures.push(error))
      for (const end of [...ends, ...(test.onFinished ?? [])].toReversed())
        await attempt(() => end(test.context)).catch((error) => failures.push(error))
    }
    if (!(await ends(run()))) failures.push(new Error('The test does not end.'))
    if (failures.length > 0) vi.useRealTimers()
    return failures.length > 0 ? (failures[0] ?? 'undefined') : undefined
  }

  /** Calls what ends the suites that were begun. */
  async end(): Promise<void> {
    const run = async (): Promise<void> => {
      for (const [suite, ends] of [...this.#begun].toReversed()) {
        await callAll('afterAll', suite, {}).catch(() => undefined)
        for (const end of ends) await attempt(end).catch(() => undefined)
      }
    }
    await ends(run())
  }

  async #begin(suite: Suite): Promise<void> {
    if (this.#begun.has(suite)) return
    this.#begun.set(suite, [])
    this.#begun.set(suite, await callAll('beforeAll', suite, {}))
  }
}

/** Calls the hooks of a suite; returns what they return to be called at the end. */
async function callAll(
  name: keyof Hooks,
  suite: Suite,
  context: unknown,
): Promise<((context?: unknown) => unknown)[]> {
  const hooks = (TestRunner.getSuiteHooks(suite as never) as unknown as Hooks)[name]
  const ends: ((context?: unknown) => unknown)[] = []
  for (const hook of name.startsWith('after') ? hooks.toReversed() : hooks) {
    const end = await hook(context, suite)
    if (typeof end === 'function') ends.push(end as () => unknown)
  }
  return ends
}

async function attempt(work: () => unknown): Promise<unknown> {
  return await work()
}

/**
 * Whether a work ends. One whose event loop has had nothing to do between two looks waits for what never comes;
 * that says the same on a busy machine, where a process that is kept waiting counts as active.
 */
async function ends(work: Promise<void>): Promise<boolean> {
  const { promise, resolve } = Promise.withResolvers<boolean>()
  const begun = performance.now()
  let last = performance.eventLoopUtilization()
  const look = (): void => {
    const { utilization } = performance.eventLoopUtilization(last)
    if (utilization < BUSY || performance.now() - begun > PATIENCE) resolve(false)
    last = performance.eventLoopUtilization()
    timer = startTimer(look, LOOK)
  }
  let timer = startTimer(look, LOOK)
  const ended = await Promise.race([work.then(() => true), promise])
  stopTimer(timer)
  return ended
}
