import { usageError } from './cli-error.ts'
import type { Command } from './command.ts'
import { environmentOf } from './environment.ts'
import { exitCodes } from './exit-codes.ts'
import { parseOptions, splitCommand } from './parse-options.ts'
import { renderViolations } from './render-violations.ts'
import { runChild } from './run-child.ts'
import { selectVendors, startHelp, startOptions } from './select-vendors.ts'
import { parsePort, parseScenarios, startMocks } from './start-mocks.ts'
import { ViolationTally } from './violation-tally.ts'
import { writeCoverageReport } from './write-coverage-report.ts'
import { prepareReport, writeReport } from './write-report.ts'

/** Runs a command against mocks. */
export const exec: Command = {
  help: `Usage: picturedesk-mocks exec [options] -- <command> [argument…]

Starts mock vendors and runs a command with an environment that leads to them: <VENDOR>_BASE_URL,
and a variable for each credential, such as <VENDOR>_API_KEY.
The command has this terminal; SIGINT, SIGTERM and SIGHUP are handed on to it.

${startHelp}
  --report <file>      writes what was found wrong as JSON, also when that is nothing
  --coverage <file>    writes what of the specs was reached: .html, .json, or text

Exit codes: the command's own, 128 + n when signal n ended it. When it is 0: 3 if a request violated
a spec; what and who is to blame is printed on stderr. 1 the mocks could not start, 2 wrong command
line, 126 the command cannot be run, 127 there is no such command.
`,

  run: async (args, terminal) => {
    const { own, command } = splitCommand(args)
    const { values, positionals } = parseOptions(own, {
      ...startOptions,
      report: { type: 'string' },
      coverage: { type: 'string' },
    })
    if (!command?.length || positionals.length > 0) {
      throw usageError("exec runs what follows '--', as in: picturedesk-mocks exec -- vitest run")
    }
    const port = parsePort(values.port)
    const vendors = await selectVendors([], values, terminal)
    const scenarios = parseScenarios(values.scenario ?? [], vendors)
    await prepareReport(values.report)
    await prepareReport(values.coverage)
    const tally = new ViolationTally()
    const code = await runAgainstMocks()
    const violations = tally.list()
    await writeReport(values.report, { total: tally.total, violations })
    if (violations.length === 0) return code
    terminal.err(`picturedesk-mocks: ${renderViolations(violations)}`)
    return code === exitCodes.ok ? exitCodes.violations : code

    async function runAgainstMocks(): Promise<number> {
      await using running = await startMocks(vendors, {
        port,
        scenarios,
        allowSpecProblems: values['allow-spec-problems'],
        onViolation: (vendor, violation) => tally.add(vendor, violation),
      })
      const environment = Object.assign({}, ...running.mocks.map(environmentOf))
      const code = await runChild(command ?? [], { environment })
      const reports = running.mocks.map((mock) => mock.coverage())
      if (values.coverage !== undefined) await writeCoverageReport(values.coverage, reports)
      return code
    }
  },
}
