import { expect, test } from 'vitest'
import { testSummary, type VitestReport } from './test-summary.ts'
import { readTurboSummary, type TurboTask } from './turbo-run.ts'

const STARTED_AT = 1000

function task(name: string, exitCode: number | undefined): TurboTask {
  return {
    id: `@picturedesk/a#${name}`,
    name,
    directory: 'packages/a',
    exitCode,
    milliseconds: exitCode === undefined ? undefined : 30,
    isCached: false,
  }
}

function report(statuses: readonly string[], startTime = STARTED_AT + 1): VitestReport {
  const assertionResults = statuses.map((status, index) => ({ fullName: `t${index}`, status }))
  const status = statuses.includes('failed') ? 'failed' : 'passed'
  const file = { name: 'a.test.ts', status, startTime, endTime: startTime + 1 }
  return { startTime, testResults: [{ ...file, assertionResults }] }
}

function summary(tasks: readonly TurboTask[], its?: VitestReport): [number, readonly string[]] {
  const reports = new Map(its ? [['@picturedesk/a#test', its] as const] : [])
  const { passed, failures } = testSummary(tasks, reports, STARTED_AT)
  return [passed, failures]
}

test('passed tests are counted, from the cache too', () => {
  expect(summary([task('test', 0)], report(['passed', 'passed']))).toEqual([2, []])
  expect(summary([task('test', 0)], report(['passed'], STARTED_AT - 500))).toEqual([1, []])
})

test('a failed test is named, and counts once', () => {
  expect(summary([task('test', 1)], report(['passed', 'failed']))).toEqual([1, ['packages/a: t1']])
})

test('the report of an earlier run counts for nothing when the task failed', () => {
  expect(summary([task('test', 1)], report(['passed'], STARTED_AT - 1))).toEqual([
    0,
    ['@picturedesk/a#test ended with exit code 1'],
  ])
})

test('a suite that fails besides its tests is a failure', () => {
  expect(summary([task('test', 1)], report(['passed']))).toEqual([
    1,
    ['@picturedesk/a#test ended with exit code 1'],
  ])
})

test('a file that could not be run is a failure with its reason', () => {
  const file = {
    name: 'b.test.ts',
    status: 'failed',
    message: 'no such module',
    startTime: STARTED_AT,
    endTime: STARTED_AT,
  }
  const its = { startTime: STARTED_AT, testResults: [{ ...file, assertionResults: [] }] }
  expect(summary([task('test', 1)], its)).toEqual([0, ['packages/a: b.test.ts no such module']])
})

test('a suite without a report is a failure, whatever it says of itself', () => {
  expect(summary([task('test', 0)])).toEqual([0, ['@picturedesk/a#test wrote no report']])
  expect(summary([task('test', undefined)])).toEqual([0, ['@picturedesk/a#test did not run']])
})

test('any other task that failed or never ran is a failure', () => {
  expect(summary([task('lint', 0), task('build', 2), task('typecheck', undefined)])).toEqual([
    0,
    ['@picturedesk/a#build ended with exit code 2', '@picturedesk/a#typecheck did not run'],
  ])
})

test("turbo's summary is read without the tasks that have no script", () => {
  const a = { package: '@picturedesk/a', directory: 'packages/a' }
  const run = { taskId: '@picturedesk/a#test', task: 'test', command: 'vitest run', ...a }
  const text = JSON.stringify({
    tasks: [
      { ...run, execution: { exitCode: 0, startTime: 1000, endTime: 1030 } },
      { ...run, taskId: '@picturedesk/a#build', task: 'build', command: '<NONEXISTENT>' },
      { ...run, taskId: '@picturedesk/a#lint', task: 'lint' },
    ],
  })
  expect(readTurboSummary(text)).toEqual([task('test', 0), task('lint', undefined)])
})

test('a task from the cache took what it took when it ran', () => {
  const run = { taskId: 'a#test', task: 'test', command: 'vitest run', directory: 'a' }
  const execution = { exitCode: 0, startTime: 1000, endTime: 1001 }
  const text = (cache: object) => JSON.stringify({ tasks: [{ ...run, cache, execution }] })
  const [hit] = readTurboSummary(text({ status: 'HIT', timeSaved: 5000 }))
  expect(hit).toMatchObject({ milliseconds: 5000, isCached: true })
  const [miss] = readTurboSummary(text({ status: 'MISS', timeSaved: 0 }))
  expect(miss).toMatchObject({ milliseconds: 1, isCached: false })
})
