import { readFile, writeFile } from 'node:fs/promises'
import { availableParallelism, loadavg } from 'node:os'
import { parseArgs } from 'node:util'
import { isInside, type Measurement, type Section, sections } from './measurement.ts'
import { pageSections, renderPage, replaceSections } from './render-page.ts'
import { renderTable } from './render-table.ts'

/** What other work wants of the machine, in processors, before the benchmark begins. */
const [load = 0] = loadavg()

const { values, positionals } = parseArgs({
  allowPositionals: true,
  options: {
    json: { type: 'boolean', default: false },
    verbose: { type: 'boolean', default: false },
    page: { type: 'boolean', default: false },
    requests: { type: 'string', default: '20000' },
  },
})

/** Each section loads what it needs, so that no other code is in the process that is measured. */
const measure: Readonly<Record<Section, () => Promise<Measurement[]>>> = {
  calls: async () => (await import('./calls.ts')).measureCalls(),
  socket: async () => (await import('./socket.ts')).measureSocket(),
  first: async () => (await import('./first.ts')).measureFirst(),
  registry: async () => (await import('./registry.ts')).measureRegistry(),
  size: async () => (await import('./size.ts')).measureSize(),
  load: async () => (await import('./load.ts')).measureLoad(),
  packages: async () => (await import('./packages.ts')).measurePackages(),
  mocks: async () => (await import('./mocks.ts')).measureMocks(),
  harness: async () => (await import('./harness.ts')).measureHarness(),
  documents: async () => (await import('./documents.ts')).measureDocuments(),
  bulk: async () => [
    ...(await (await import('./bulk-tagging.ts')).measureBulkTagging()),
    ...(await (await import('./bulk-moderation.ts')).measureBulkModeration()),
  ],
  durable: async () => (await import('./durable.ts')).measureDurable(),
  sources: async () => (await import('./sources.ts')).measureSources(),
  soak: async () => (await import('./soak.ts')).measureSoak(Number(values.requests)),
}

// Over a limit is a finding, not a failure: only what could not be measured fails.
process.exitCode = await main(
  positionals.length > 0 ? positionals : values.page ? pageSections : sections,
)

async function main(wanted: readonly string[]): Promise<number> {
  const unknown = wanted.find((name) => !sections.includes(name as Section))
  if (unknown !== undefined) {
    console.error(`There is no section '${unknown}'. There are: ${sections.join(', ')}.`)
    return 1
  }
  if (!(Number.isSafeInteger(Number(values.requests)) && Number(values.requests) >= 10)) {
    console.error(`--requests is ${values.requests}; give a whole number from 10 up.`)
    return 1
  }
  const unshown = wanted.find((name) => !pageSections.includes(name as Section))
  if (values.page && unshown !== undefined) {
    console.error(
      `The page does not show '${unshown}'. It shows: ${pageSections.join(', ')}. Without names, --page measures all of them.`,
    )
    return 1
  }
  const measurements: Measurement[] = []
  let exitCode = 0
  for (const section of sections.filter((name) => wanted.includes(name))) {
    console.error(`Measuring ${section}…`)
    try {
      measurements.push(...(await measure[section]()))
    } catch (error) {
      console.error(`Could not measure ${section}:`, error)
      exitCode = 1
    }
  }
  const text = values.json
    ? JSON.stringify(
        measurements.map((one) => ({ ...one, inside: isInside(one) })),
        undefined,
        2,
      )
    : renderTable(measurements, { verbose: values.verbose })
  process.stdout.write(`${text}\n`)
  if (values.page && exitCode === 0) await writePage(measurements)
  return exitCode
}

/** Writes the page of the documentation. It is left as it was when something could not be measured. */
async function writePage(measurements: readonly Measurement[]): Promise<void> {
  const names: Partial<Record<NodeJS.Platform, string>> = {
    darwin: 'macOS',
    linux: 'Linux',
    win32: 'Windows',
  }
  const system = names[process.platform] ?? process.platform
  const machine = `Node ${process.versions.node} on ${system} (${process.arch}, ${availableParallelism()} processors)`
  const isBusy = load > availableParallelism() / 2
  const occasion = { date: new Date(), machine, isBusy }
  const file = new URL('../../../docs/performance.md', import.meta.url)
  // Sections that are named are measured alone: the rest of the page stays.
  const page =
    positionals.length > 0
      ? replaceSections(await readFile(file, 'utf8'), measurements, occasion)
      : renderPage(measurements, occasion)
  await writeFile(file, page)
}
