import { optionHelp, parseOptions } from '@picturedesk/command-line'
import type { Mock } from '../mock.ts'
import { describeViolation } from '../mock-violation.ts'
import type { Command } from './command.ts'
import { environmentOf } from './environment.ts'
import { exitCodes } from './exit-codes.ts'
import { parseFaults } from './parse-faults.ts'
import { renderTable } from './render-table.ts'
import { type AnyVendor, selectVendors } from './select-vendors.ts'
import { parsePort, parseScenarios, startMocks } from './start-mocks.ts'
import { startSettings } from './start-settings.ts'
import { startOptions, startSections } from './vendor-options.ts'
import { waitForSignal } from './wait-for-signal.ts'

const ownOptions = {
  json: {
    type: 'boolean',
    default: false,
    about: 'one JSON object a line: vendor, url, credentials, environment, scenarios',
  },
} as const

const sections = [{ options: ownOptions }, ...startSections] as const

interface Row {
  readonly vendor: string
  readonly url: string
  readonly credentials: object
  readonly environment: Readonly<Record<string, string>>
  /** All that the vendor has, whether it is in them or not. */
  readonly scenarios: readonly string[]
}

/** Serves mocks until interrupted. */
export const serve: Command = {
  help: `Usage: picturedesk-mocks [serve] [vendor…] [options]

Serves mock vendors, all from this process, until SIGINT or SIGTERM. What a mock finds
wrong with a request is printed on stderr as it comes.

${optionHelp(sections)}
Exit codes: 0 after a signal, 1 could not start, 2 wrong command line.
`,
  sections,

  run: async (args, terminal) => {
    const { values, positionals } = parseOptions(args, {
      ...startOptions,
      ...ownOptions,
    })
    const port = parsePort(values.port)
    const vendors = await selectVendors(positionals, values, terminal, { announce: true })
    const scenarios = parseScenarios(values.scenario ?? [], vendors)
    const faults = parseFaults(values.fault ?? [], vendors)
    await using running = await startMocks(vendors, {
      port,
      scenarios,
      faults,
      ...startSettings(values, terminal),
      onViolation: (vendor, violation) =>
        terminal.err(`${vendor}: ${describeViolation(violation)}\n`),
    })
    const rows = running.mocks.map((mock, index) => rowOf(mock, vendors[index]))
    // The signal may come as soon as the table is printed, so it is listened for before.
    const interrupted = waitForSignal()
    terminal.out(values.json ? jsonLines(rows) : table(rows))
    await interrupted
    return exitCodes.ok
  },
}

function rowOf(mock: Mock<object, string>, vendor: AnyVendor | undefined): Row {
  return {
    vendor: mock.vendor,
    url: mock.url,
    credentials: mock.credentials,
    environment: environmentOf(mock),
    scenarios: Object.keys(vendor?.scenarios ?? {}),
  }
}

function jsonLines(rows: readonly Row[]): string {
  return rows.map((row) => `${JSON.stringify(row)}\n`).join('')
}

function table(rows: readonly Row[]): string {
  return renderTable([
    ['vendor', 'url', 'credentials', 'scenarios'],
    ...rows.map(({ vendor, url, credentials, scenarios }) => [
      vendor,
      url,
      Object.entries(credentials)
        .map(([name, value]) => `${name}=${value}`)
        .join('\n'),
      scenarios.join('\n'),
    ]),
  ])
}
