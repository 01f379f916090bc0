import { execFile } from 'node:child_process'
import { mkdtemp, readFile, rm } from 'node:fs/promises'
import { createRequire } from 'node:module'
import { tmpdir } from 'node:os'
import { dirname, join } from 'node:path'
import { fileURLToPath } from 'node:url'
import { beforeAll, expect, test } from 'vitest'
import { library } from '../fixtures/library.ts'
import { mockVendor } from './index.ts'

interface Outcome {
  readonly title: string
  readonly status: string
  readonly failureMessages: readonly string[]
}

const project = fileURLToPath(new URL('../fixtures/vitest-project', import.meta.url))
const vitest = join(
  dirname(createRequire(import.meta.url).resolve('vitest/package.json')),
  'vitest.mjs',
)
const outcomes = new Map<string, readonly Outcome[]>()

beforeAll(async () => {
  const directory = await mkdtemp(join(tmpdir(), 'vitest-project-'))
  const file = join(directory, 'outcomes.json')
  const parameters = [vitest, 'run', '--root', project, '--reporter=json', `--outputFile=${file}`]
  const output = await new Promise<string>((resolve) => {
    execFile(process.execPath, parameters, (_, stdout, stderr) => resolve(stdout + stderr))
  })
  const text = await readFile(file, 'utf8').catch(() => {
    throw new Error(`vitest wrote no report:\n${output}`)
  })
  await rm(directory, { recursive: true })
  const { testResults } = JSON.parse(text) as {
    testResults: { name: string; assertionResults: Outcome[] }[]
  }
  for (const { name, assertionResults } of testResults)
    outcomes.set(name.slice(name.lastIndexOf('/') + 1), assertionResults)
})

function failures(file: string): [string, string][] {
  return (outcomes.get(file) ?? [])
    .filter(({ status }) => status !== 'passed')
    .map(({ title, failureMessages }) => [title, failureMessages.join('\n')])
}

test('a mock for a file forgets between tests, and fails who left a violation or runs alongside', () => {
  expect(outcomes.get('shared.sample.ts')).toHaveLength(6)
  expect(failures('shared.sample.ts')).toEqual([
    ['LEAVES A VIOLATION', expect.stringContaining('The spec has no operation GET /v1/films')],
    ['RUNS CONCURRENTLY', expect.stringContaining('mockFixture')],
  ])
})

test('a hundred concurrent tests, each with a mock of its own, do not see each other', () => {
  expect(outcomes.get('each-its-own.sample.ts')).toHaveLength(102)
  expect(failures('each-its-own.sample.ts')).toEqual([
    ['LEAVES A VIOLATION', expect.stringContaining('The spec has no operation GET /v1/films')],
  ])
})

const tooEarly = mockVendor(library)
const problem = ((): unknown => {
  try {
    return tooEarly.url
  } catch (error) {
    return error
  }
})()

test('a mock that has not started says so', () => {
  expect(problem).toBeInstanceOf(TypeError)
  expect(tooEarly.url).toMatch(/^http:/)
})
