import { appendFileSync } from 'node:fs'
import { inject, TestRunner } from 'vitest'
import type { Found, MutantCoverage } from './found.ts'
import { HitWatch } from './hit-watch.ts'
import { Round, type Suite, suitesOf, type Test } from './round.ts'
import { RoundMap } from './round-map.ts'

/** What the instrumented sources read and write. */
interface Switch {
  activeMutant?: string | undefined
  currentTestId?: string | undefined
  hitCount?: number | undefined
  hitLimit?: number
  mutantCoverage?: MutantCoverage
}

type Task = Parameters<TestRunner['onBeforeRunTask']>[0]

const host = globalThis as {
  __stryker__?: Switch
  __killed__?: Set<string>
  __roundMap__?: typeof RoundMap
}
host.__stryker__ ??= {}
host.__killed__ ??= new Set()
host.__roundMap__ = RoundMap
const { __stryker__: control, __killed__: killed } = host
const { report, mutants } = inject('mutation')
const wanted = new Set(mutants)
const note = (found: Found): void => appendFileSync(report, `${JSON.stringify(found)}\n`)

/**
 * Runs the tests of a file as they are, then once more for each mutant that they reach, until one fails.
 * All in one process: what takes a moment to load, such as Prism, is loaded once.
 */
// biome-ignore lint/style/noDefaultExport: vitest takes a runner by its default export
export default class MutantRunner extends TestRunner {
  override async onBeforeRunSuite(suite: Suite): Promise<void> {
    await super.onBeforeRunSuite(suite as never)
    control.currentTestId = idOf(suite)
  }

  override async onAfterRunSuite(suite: Suite): Promise<void> {
    control.currentTestId = undefined
    await super.onAfterRunSuite(suite as never)
  }

  override async onBeforeRunTask(test: Task): Promise<void> {
    await super.onBeforeRunTask(test)
    control.currentTestId = test.id
  }

  override onAfterRunTask(test: Task): void {
    super.onAfterRunTask(test)
    control.currentTestId = idOf(test.suite ?? test.file)
  }

  override async onAfterRunFiles(files: Suite[]): Promise<void> {
    // What runs from here on is not covered by any test.
    const reached = structuredClone(control.mutantCoverage) ?? { static: {}, perTest: {} }
    const watch = new HitWatch()
    control.currentTestId = 'again'
    // The sources keep the object that counts.
    Object.assign(control.mutantCoverage?.perTest ?? {}, { again: watch.counts })
    note({ static: Object.keys(reached.static) })
    const tests = files.flatMap((file) => testsIn(file))
    const hits = new Map(tests.map((test) => [test, hitsOf(test, reached)]))
    const first = new Round()
    const usable: Test[] = []
    for (const test of tests.toSorted((one, other) => durationOf(one) - durationOf(other))) {
      const failure = test.result?.state === 'pass' ? await first.run(test) : test.result?.state
      if (failure === undefined) usable.push(test)
      else note({ unusable: test.name, why: String(failure) })
    }
    await first.end()
    const ids = usable.flatMap((test) => [...(hits.get(test)?.keys() ?? [])])
    const covered = [...new Set(ids)].filter((id) => wanted.has(id))
    note({ covered })
    for (const id of covered) {
      if (killed.has(id)) continue
      const round = new Round()
      for (const test of usable.filter((one) => hits.get(one)?.has(id))) {
        // An endless loop meets the mutant again and again: the limit ends it.
        const hitLimit = (hits.get(test)?.get(id) ?? 1) * 200 + 2000
        Object.assign(control, { activeMutant: id, hitCount: 0, hitLimit })
        watch.begin()
        const failure = await round.run(test)
        if (failure === undefined) continue
        killed.add(id)
        note({ killed: id, by: test.name })
        break
      }
      Object.assign(control, { activeMutant: undefined, hitCount: undefined })
      await round.end()
      note({ done: id })
    }
    control.currentTestId = undefined
    Object.assign(control.mutantCoverage?.perTest ?? {}, { again: {} })
    super.onAfterRunFiles(files as never)
  }
}

function idOf({ id }: Pick<Suite, 'id'>): string {
  return `suite:${id}`
}

function durationOf({ result }: Test): number {
  return result?.duration ?? 0
}

function testsIn({ tasks }: Suite): Test[] {
  return tasks.flatMap((task) => ('tasks' in task ? testsIn(task) : [task]))
}

/** How often a test meets each mutant, in its own steps or in what its suites prepare for it. */
function hitsOf(test: Test, { perTest }: MutantCoverage): Map<string, number> {
  const ids = [test.id, ...suitesOf(test).map(idOf)]
  return new Map(ids.toReversed().flatMap((id) => Object.entries(perTest[id] ?? {})))
}
