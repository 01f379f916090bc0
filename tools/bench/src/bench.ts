import { parseArgs } from 'node:util'
import { measureBulkModeration } from './bulk-moderation.ts'
import { measureBulkTagging } from './bulk-tagging.ts'
import { measureCalls } from './calls.ts'
import { measureDocuments } from './documents.ts'
import { measureHarness } from './harness.ts'
import { measureLoad } from './load.ts'
import { isInside, type Measurement, type Section, sections } from './measurement.ts'
import { measureMocks } from './mocks.ts'
import { measurePackages } from './packages.ts'
import { renderTable } from './render-table.ts'
import { measureSize } from './size.ts'
import { measureSoak } from './soak.ts'

const { values, positionals } = parseArgs({
  allowPositionals: true,
  options: {
    json: { type: 'boolean', default: false },
    verbose: { type: 'boolean', default: false },
    requests: { type: 'string', default: '20000' },
  },
})

const measure: Readonly<Record<Section, () => Promise<Measurement[]>>> = {
  calls: measureCalls,
  size: measureSize,
  load: measureLoad,
  packages: measurePackages,
  mocks: measureMocks,
  harness: measureHarness,
  documents: measureDocuments,
  bulk: async () => [...(await measureBulkTagging()), ...(await measureBulkModeration())],
  soak: () => measureSoak(Number(values.requests)),
}

// Over a limit is a finding, not a failure: only what could not be measured fails.
process.exitCode = await main(positionals.length > 0 ? positionals : sections)

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
  return exitCode
}
