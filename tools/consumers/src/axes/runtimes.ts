import { spec } from '../place/pins.ts'
import type { Cell } from '../run/cell.ts'
import { command } from '../run/command.ts'
import { hellorfApplication } from './hellorf-application.ts'
import { expectReport, lastJson } from './report.ts'
import { testedApplication } from './tested-application.ts'

const PROGRAMS = ['main.ts', 'try-hellorf.ts']

/** A runtime that takes a script. */
interface Runtime {
  readonly pin: string
  readonly title: string
  readonly isInCi: boolean
  /** Words between the program and the script. */
  readonly words?: readonly string[]
  readonly takesTypes?: boolean
}

// Deno is let do what the README promises: to call the vendor, and to read its own variables.
const DENO = [
  'run',
  '--quiet',
  '--no-lock',
  '--node-modules-dir=manual',
  '--allow-net=127.0.0.1',
  '--allow-env=HELLORF_BASE_URL,HELLORF_CLIENT_ID,HELLORF_CLIENT_SECRET',
]

const runtimes: readonly Runtime[] = [
  { pin: 'node-22-oldest', title: 'Node 22, the oldest', isInCi: true },
  { pin: 'node-22', title: 'Node 22', isInCi: false },
  { pin: 'node-24', title: 'Node 24', isInCi: false },
  { pin: 'node-26', title: 'Node 26', isInCi: true },
  { pin: 'bun', title: 'Bun', isInCi: true, words: ['run'], takesTypes: true },
  { pin: 'deno', title: 'Deno', isInCi: true, words: DENO, takesTypes: true },
]

const OLD_FOR_MOCKS = ['node-20', 'node-22'] as const
const TOO_OLD = /needs Node \d+(\.\d+)? or later/

export const runtimeCells: readonly Cell[] = [
  ...runtimes.map(
    ({ pin, title, isInCi, words = [], takesTypes }): Cell => ({
      axis: 'runtimes',
      name: title,
      with: spec(pin),
      isInCi,
      run: async (place) => {
        const application = await hellorfApplication(place)
        const folder = application.cell(title, PROGRAMS, takesTypes ? undefined : 'javascript')
        const file = takesTypes ? 'main.ts' : 'main.js'
        const env = await place.mocks()
        const { stdout } = await command([await place.program(pin), ...words, file], {
          cwd: folder,
          env,
        })
        return expectReport(stdout)
      },
    }),
  ),
  {
    axis: 'runtimes',
    name: 'Node 20: works, or says what it needs',
    with: spec('node-20'),
    isInCi: true,
    run: async (place) => {
      const application = await hellorfApplication(place)
      const folder = application.cell('node-20', PROGRAMS, 'javascript')
      const program = await place.program('node-20')
      const env = await place.mocks()
      const { code, stdout, output } = await command([program, 'main.js'], {
        cwd: folder,
        env,
        mayFail: true,
      })
      if (code === 0) return expectReport(stdout)
      if (TOO_OLD.test(output)) return 'says which Node it needs'
      throw new Error(`Expected a message with the Node that is needed. Received:\n${output}`)
    },
  },
  ...OLD_FOR_MOCKS.map(
    (pin): Cell => ({
      axis: 'runtimes',
      name: `The mocks on Node ${pin.slice(5)}: work, or say what they need`,
      with: spec(pin),
      isInCi: pin === 'node-22',
      run: async (place) => {
        const { folder: cwd } = await testedApplication(place)
        const script = 'node_modules/@picturedesk/mocks/dist/cli.js'
        const words = [
          await place.program(pin),
          script,
          'exec',
          '--',
          process.execPath,
          '--version',
        ]
        const { code, output } = await command(words, { cwd, mayFail: true })
        if (code === 0 && output.includes(process.version)) return 'works'
        if (code !== 0 && TOO_OLD.test(output)) return 'says which Node it needs'
        throw new Error(`Expected a message with the Node that is needed. Received:\n${output}`)
      },
    }),
  ),
  ...['node-22', 'node-24', 'node-26'].map(
    (pin): Cell => ({
      axis: 'runtimes',
      name: `CommonJS, require on Node ${pin.slice(5)}`,
      with: spec(pin),
      isInCi: pin === 'node-22',
      run: async (place) => {
        const application = await hellorfApplication(place)
        const folder = application.cell(`required-${pin}`, ['required.cjs'])
        const env = await place.mocks()
        const { stdout, output } = await command([await place.program(pin), 'required.cjs'], {
          cwd: folder,
          env,
        })
        const { found, isNotFound } = lastJson(stdout) as { found?: number; isNotFound?: boolean }
        if (!found || isNotFound !== true) throw new Error(`Expected assets. Received:\n${output}`)
        return `found ${found}, not-found by class`
      },
    }),
  ),
]
