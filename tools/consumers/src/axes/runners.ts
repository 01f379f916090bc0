import { writeFileSync } from 'node:fs'
import { join } from 'node:path'
import type { Application } from '../place/application.ts'
import { spec } from '../place/pins.ts'
import type { Place } from '../place/place.ts'
import type { Cell } from '../run/cell.ts'
import { command } from '../run/command.ts'
import { testedApplication } from './tested-application.ts'

/** A test runner: how a test file begins, and what runs the tests in a folder. */
interface Runner {
  readonly pin: string
  readonly title: string
  readonly imports: string
  readonly command: (application: Application, place: Place) => Promise<readonly string[]>
}

const FILE = 'cases.test.js'

const vitest: Runner = {
  pin: 'vitest',
  title: 'vitest',
  imports: "import { test } from 'vitest'",
  command: async ({ folder }) => [
    process.execPath,
    join(folder, 'node_modules/vitest/vitest.mjs'),
    'run',
    '--root=.',
    '--testTimeout=600000',
  ],
}

const jest: Runner = {
  pin: 'jest',
  title: 'jest',
  imports: '',
  command: async ({ folder }) => [
    process.execPath,
    '--experimental-vm-modules',
    join(folder, 'node_modules/jest/bin/jest.js'),
    '--config={"transform":{},"testTimeout":600000,"watchman":false}',
    '--rootDir=.',
  ],
}

const onNode = (pin: string): Runner => ({
  pin,
  title: `node:test on Node ${pin.slice(5)}`,
  imports: "import { test } from 'node:test'",
  command: async (_, place) => [await place.program(pin), '--test', FILE],
})

const bun: Runner = {
  pin: 'bun',
  title: 'bun test',
  imports: "import { test } from 'bun:test'",
  command: async (_, place) => [await place.program('bun'), 'test', FILE],
}

/** What is tested, and by which runners: a runner's own Node must be one that the tested packages promise. */
const subjects = [
  {
    name: 'the code under test against `picturedesk-mocks exec`',
    programs: ['served-case.ts', 'try-hellorf.ts'],
    cases: "import { servedCase } from './served-case.js'\ntest('served', servedCase)\n",
    isServed: true,
    runners: [vitest, jest, onNode('node-22'), onNode('node-24'), bun],
    inCi: ['vitest', 'jest', 'node-22', 'bun'],
  },
  {
    name: 'a mock in the same process',
    programs: ['in-process-case.ts'],
    cases:
      "import { inProcessCase } from './in-process-case.js'\ntest('in process', inProcessCase)\n",
    isServed: false,
    runners: [vitest, jest, onNode('node-24'), onNode('node-26')],
    inCi: ['jest', 'node-26'],
  },
  {
    name: 'the conformance suite',
    programs: ['conformance-cases.ts'],
    cases: "import { conformanceCases } from './conformance-cases.js'\nconformanceCases(test)\n",
    isServed: false,
    runners: [vitest, jest, onNode('node-24')],
    inCi: ['node-24'],
  },
] as const

const mockVendorCell: Cell = {
  axis: 'runners',
  name: 'vitest: `mockVendor`, as the README of the mocks has it',
  with: spec('vitest'),
  isInCi: true,
  run: async (place) => {
    const application = await testedApplication(place)
    const folder = application.cell('mock-vendor', ['mocked.ts'])
    writeFileSync(join(folder, FILE), "import './mocked.ts'\n")
    return passed(await run(vitest, application, place, folder, false))
  },
}

/** Each way to test, in each runner that has it. */
export const runnerCells: readonly Cell[] = [
  mockVendorCell,
  ...subjects.flatMap(({ name, programs, cases, isServed, runners, inCi }) =>
    runners.map((runner): Cell => {
      const title = `${runner.title}: ${name}`
      return {
        axis: 'runners',
        name: title,
        with: spec(runner.pin),
        isInCi: (inCi as readonly string[]).includes(runner.pin),
        run: async (place) => {
          const application = await testedApplication(place)
          const folder = application.cell(title, programs, 'javascript')
          writeFileSync(join(folder, FILE), `${runner.imports}\n${cases}`)
          return passed(await run(runner, application, place, folder, isServed))
        },
      }
    }),
  ),
]

async function run(
  runner: Runner,
  application: Application,
  place: Place,
  folder: string,
  isServed: boolean,
): Promise<string> {
  const words = await runner.command(application, place)
  const cli = join(application.folder, 'node_modules/@picturedesk/mocks/dist/cli.js')
  const served = isServed ? [process.execPath, cli, 'exec', '--', ...words] : words
  return (await command(served, { cwd: folder, env: {} })).output
}

const COUNTS = [
  /Tests\s+(\d+) passed/,
  /Tests:\s+(\d+) passed/,
  /^# pass (\d+)/m,
  /ℹ pass (\d+)/,
  /^\s*(\d+) pass$/m,
]

/** How many tests a runner says have passed. @throws Error when it ran none */
export function passed(output: string): string {
  const [count] = COUNTS.flatMap((pattern) => pattern.exec(output)?.[1] ?? [])
  if (count === undefined || Number(count) === 0)
    throw new Error(`Expected tests that passed. Received:\n${output}`)
  return `${count} passed`
}
