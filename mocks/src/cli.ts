#!/usr/bin/env node
import { parseArgs } from 'node:util'
import { describeViolation } from './mock-violation.ts'
import { startMock } from './start-mock.ts'
import { type VendorName, vendors } from './vendors/index.ts'

const usage = `Usage: picturedesk-mocks [vendor…] [options]

Serves mock vendors on loopback ports until interrupted. Vendors: ${Object.keys(vendors).join(', ')}.

  --port <number>      the port of the first vendor, counting up; default: free ports
  --scenario <v=name>  puts a vendor into a scenario; may be repeated
  --json               one JSON object a line instead of a table
  --help               this text
`

interface Row {
  readonly vendor: string
  readonly url: string
  readonly credentials: object
}

async function main(): Promise<number> {
  const { values, positionals } = parseArgs({
    allowPositionals: true,
    options: {
      port: { type: 'string' },
      scenario: { type: 'string', multiple: true, default: [] },
      json: { type: 'boolean', default: false },
      help: { type: 'boolean', default: false },
    },
  })
  if (values.help) {
    process.stdout.write(usage)
    return 0
  }
  const names = positionals.length > 0 ? positionals : Object.keys(vendors)
  const port = portFrom(values.port)
  const scenarios = scenariosFrom(values.scenario, names)

  await using running = new AsyncDisposableStack()
  const rows: Row[] = []
  for (const [index, name] of names.entries()) {
    const mock = await startMock(name as VendorName, {
      port: port === 0 ? 0 : port + index,
      scenario: (scenarios.get(name) ?? []) as never[],
      onViolation: (violation) => {
        process.stderr.write(`${name}: ${describeViolation(violation)}\n`)
      },
    })
    running.defer(async () => {
      mock.takeViolations() // each was reported as it came
      await mock.close()
    })
    rows.push({ vendor: mock.vendor, url: mock.url, credentials: mock.credentials })
  }
  process.stdout.write(values.json ? jsonLines(rows) : table(rows))
  await new Promise<void>((resolve) => {
    process.once('SIGINT', () => resolve())
    process.once('SIGTERM', () => resolve())
  })
  return 0
}

/** @throws TypeError when it is no port */
function portFrom(text = '0'): number {
  const port = Number(text)
  if (Number.isInteger(port) && port >= 0 && port <= 65_535) return port
  throw new TypeError(`--port takes a number from 0 to 65535, not '${text}'.`)
}

/** @throws TypeError when one does not read `vendor=name` or its vendor is not served */
function scenariosFrom(texts: readonly string[], served: readonly string[]): Map<string, string[]> {
  const scenarios = new Map<string, string[]>()
  for (const text of texts) {
    const [vendor = '', name = ''] = text.split('=')
    if (name === '' || !served.includes(vendor)) {
      throw new TypeError(`--scenario takes vendor=name of a vendor that is served, not '${text}'.`)
    }
    scenarios.set(vendor, [...(scenarios.get(vendor) ?? []), name])
  }
  return scenarios
}

function jsonLines(rows: readonly Row[]): string {
  return rows.map((row) => `${JSON.stringify(row)}\n`).join('')
}

function table(rows: readonly Row[]): string {
  const cells = [
    ['vendor', 'url', 'credentials'],
    ...rows.map(({ vendor, url, credentials }) => [
      vendor,
      url,
      Object.entries(credentials)
        .map(([name, value]) => `${name}=${value}`)
        .join(' '),
    ]),
  ]
  const widths = [0, 1].map((column) => Math.max(...cells.map((row) => row[column]?.length ?? 0)))
  return cells
    .map((row) => row.map((cell, column) => cell.padEnd(widths[column] ?? 0)).join('  '))
    .map((line) => `${line.trimEnd()}\n`)
    .join('')
}

main().then(
  (code) => {
    process.exitCode = code
  },
  (error: unknown) => {
    process.stderr.write(`picturedesk-mocks: ${error instanceof Error ? error.message : error}\n`)
    process.exitCode = 1
  },
)
