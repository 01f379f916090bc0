import { optionHelp, parseOptions, splitCommand, usageError } from '@picturedesk/command-line'
import type { Command } from './command.ts'
import { environmentOf } from './environment.ts'
import { exitCodes } from './exit-codes.ts'
import { parseFaults } from './parse-faults.ts'
import { renderViolations } from './render-violations.ts'
import { runChild } from './run-child.ts'
import { selectVendors } from './select-vendors.ts'
import { parsePort, parseScenarios, startMocks } from './start-mocks.ts'
import { startSettings } from './start-settings.ts'
import { startOptions, startSections } from './vendor-options.ts'
import { ViolationTally } from './violation-tally.ts'
import { writeCoverageReport } from './write-coverage-report.ts'
import { prepareReport, tellUnwritten, writeReport } from './write-report.ts'

const ownOptions = {
  report: {
    type: 'string',
    value: '<file>',
    about: 'writes what was found wrong as JSON, also when that is nothing',
  },
  coverage: {
    type: 'string',
    value: '<file>',
    about: 'writes what of the specs was reached: .html, .json, or text',
  },
  'kill-after': {
    type: 'string',
    value: '<seconds>',
    about: 'what the command has after SIGTERM, SIGHUP or SIGQUIT; default: 10',
  },
} as const

const sections = [{ options: ownOptions }, ...startSections] as const

/** Runs a command against mocks. */
export const exec: Command = {
  help: `Usage: picturedesk-mocks exec [options] -- <command> [argument…]

Starts mock vendors and runs a command with an environment that leads to them: <VENDOR>_BASE_URL,
and a variable for each credential, such as <VENDOR>_API_KEY.
The command has this terminal. SIGINT, SIGTERM, SIGHUP, SIGQUIT and SIGUSR2 are handed on to it and
to what it has started. When it ends, what it left running is ended, unless stdin is a terminal.

${optionHelp(sections)}
Exit codes: the command's own, 128 + n when signal n ended it. When it is 0: 3 if a request violated
a spec; what and who is to blame is printed on stderr. A report that cannot be written after the
command has ended is told on stderr, and changes no exit code. 1 the mocks could not start, 2 wrong
command line, 126 the command cannot be run, 127 there is no such command.
`,
  sections,

  run: async (args, terminal) => {
    const { own, command } = splitCommand(args)
    const { values, positionals } = parseOptions(own, {
      ...startOptions,
      ...ownOptions,
    })
    if (!command?.length || positionals.length > 0)
      throw usageError("exec runs what follows '--', as in: picturedesk-mocks exec -- vitest run")
    const port = parsePort(values.port)
    const killAfter = parseSeconds(values['kill-after'])
    const vendors = await selectVendors([], values, terminal)
    const scenarios = parseScenarios(values.scenario ?? [], vendors)
    const faults = parseFaults(values.fault ?? [], vendors)
    await prepareReport(values.report)
    await prepareReport(values.coverage)
    const tally = new ViolationTally()
    const code = await runAgainstMocks()
    const violations = tally.list()
    const { report } = values
    await tellUnwritten(terminal.err, report, () =>
      writeReport(report, { total: tally.total, violations }),
    )
    if (violations.length === 0) return code
    terminal.err(`picturedesk-mocks: ${renderViolations(violations, tally.total)}`)
    return code === exitCodes.ok ? exitCodes.violations : code

    async function runAgainstMocks(): Promise<number> {
      await using running = await startMocks(vendors, {
        port,
        scenarios,
        faults,
        ...startSettings(values, terminal),
        onViolation: (vendor, violation) => tally.add(vendor, violation),
      })
      const environment = Object.assign({}, ...running.mocks.map(environmentOf))
      const code = await runChild(command ?? [], { environment, killAfter })
      const reports = running.mocks.map((mock) => mock.coverage())
      const { coverage } = values
      if (coverage !== undefined)
        await tellUnwritten(terminal.err, coverage, () => writeCoverageReport(coverage, reports))
      return code
    }
  },
}

/** @throws CliError when it is no number of seconds */
function parseSeconds(text = '10'): number {
  const seconds = Number(text)
  if (/^\d+(\.\d+)?$/.test(text) && seconds <= 86_400) return seconds
  throw usageError(`--kill-after takes a number of seconds from 0 to 86400, not '${text}'.`)
}
