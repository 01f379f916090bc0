import type { TurboTask } from './turbo-run.ts'

/** The part of vitest's JSON report that counts. */
export interface VitestReport {
  readonly startTime: number
  readonly testResults: readonly {
    readonly name: string
    readonly status: string
    readonly message?: string
    /** In milliseconds since 1970. */
    readonly endTime: number
    readonly startTime: number
    readonly assertionResults: readonly { readonly fullName: string; readonly status: string }[]
  }[]
}

/** The tasks that run tests, and what each of them leaves in its package. */
export const reportFiles: Readonly<Record<string, string>> = {
  test: 'reports/tests.json',
  'test:packed': 'reports/packed.json',
}

export interface TestSummary {
  readonly passed: number
  /** One line for each failed test, and for each failed task that no test explains. */
  readonly failures: readonly string[]
}

/**
 * Adds up what the tasks of a run and their reports say. A report that a failed task left from an
 * earlier run counts for nothing, and a task that failed is at least one failure.
 *
 * @param startedAt when the run began, in milliseconds since 1970
 * @param reports by the id of the task, such as `@picturedesk/hellorf#test`
 */
export function testSummary(
  tasks: readonly TurboTask[],
  reports: ReadonlyMap<string, VitestReport>,
  startedAt: number,
): TestSummary {
  let passed = 0
  const failures: string[] = []
  for (const task of tasks) {
    const succeeded = task.exitCode === 0
    if (!Object.hasOwn(reportFiles, task.name)) {
      if (!succeeded) failures.push(`${task.id} ${ending(task)}`)
      continue
    }
    const report = reports.get(task.id)
    if (!report || (!succeeded && report.startTime < startedAt)) {
      failures.push(`${task.id} ${succeeded ? 'wrote no report' : ending(task)}`)
      continue
    }
    const before = failures.length
    for (const file of report.testResults) {
      const failed = file.assertionResults.filter(({ status }) => status === 'failed')
      passed += file.assertionResults.filter(({ status }) => status === 'passed').length
      failures.push(...failed.map(({ fullName }) => `${task.directory}: ${fullName}`))
      if (file.status === 'failed' && failed.length === 0)
        failures.push(`${task.directory}: ${file.name} ${file.message ?? 'could not be run'}`)
    }
    if (!succeeded && failures.length === before) failures.push(`${task.id} ${ending(task)}`)
  }
  return { passed, failures }
}

function ending({ exitCode }: TurboTask): string {
  return exitCode === undefined ? 'did not run' : `ended with exit code ${exitCode}`
}
