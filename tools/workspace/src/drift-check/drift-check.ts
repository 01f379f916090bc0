import { mkdirSync, writeFileSync } from 'node:fs'
import { basename, join } from 'node:path'
import { fileURLToPath } from 'node:url'
import { parseArgs } from 'node:util'
import { specPackages } from '../spec-diff/spec-packages.ts'
import { checkVendor, type VendorCheck } from './check-vendor.ts'
import { renderChecks } from './render-checks.ts'

const usage = `Usage: pnpm drift:check [<vendor>…] [--out <file.md>] [--recordings <folder>] [--specs <folder>]

Sends the stored requests of the specs (x-request) to the vendors, and tells what differs from the specs by now. Only what reads
and costs nothing is sent. Without a name, every vendor is checked whose address is in the environment: OGQ_UPSTREAM=https://oapi.ogq.me.
Credentials are those of the vendor's client, such as OGQ_API_KEY.

--out writes Markdown for an issue. --recordings keeps the calls for picturedesk-spec propose. --specs takes the specs from another folder.
Exit codes: 0 no difference, 4 differences, 3 nothing to compare, 1 a request failed, 2 wrong command line or no address.`

const root = fileURLToPath(new URL('../../../../', import.meta.url))

try {
  process.exitCode = await main()
} catch (error) {
  console.error(error instanceof Error ? error.message : error)
  process.exitCode = /^ERR_PARSE_ARGS/.test(String((error as { code?: unknown }).code)) ? 2 : 1
}

async function main(): Promise<number> {
  const options = {
    out: { type: 'string' },
    recordings: { type: 'string' },
    specs: { type: 'string', default: join(root, 'specs') },
    help: { type: 'boolean', short: 'h' },
  } as const
  const { values, positionals } = parseArgs({ options, allowPositionals: true })
  if (values.help) {
    console.log(usage)
    return 0
  }
  const known = specPackages(root).map(({ folder }) => basename(folder))
  const unknown = positionals.filter((vendor) => !known.includes(vendor))
  if (unknown.length > 0) {
    console.error(`Expected vendors: ${known.join(', ')}. Received ${unknown.join(', ')}.`)
    return 2
  }
  const asked = positionals.length > 0 ? positionals : known.filter((one) => upstreamOf(one))
  if (asked.length === 0) {
    console.error('No vendor has an address. Set one, such as OGQ_UPSTREAM=https://oapi.ogq.me.')
    return 2
  }
  const without = asked.filter((vendor) => !upstreamOf(vendor))
  if (without.length > 0) {
    console.error(`Set ${without.map(variableOf).join(', ')} to the address of the vendor.`)
    return 2
  }
  if (values.recordings !== undefined) mkdirSync(values.recordings, { recursive: true })
  const checks: VendorCheck[] = []
  // One after another: a slow vendor does not share its time.
  for (const vendor of asked)
    checks.push(
      await checkVendor(vendor, {
        spec: join(values.specs, vendor, 'openapi.yaml'),
        upstream: upstreamOf(vendor) ?? '',
        recording: values.recordings && join(values.recordings, `${vendor}.json`),
      }),
    )
  const text = renderChecks(checks)
  console.log(text)
  if (values.out !== undefined) writeFileSync(values.out, text)
  if (checks.some(({ report }) => (report?.differences.length ?? 0) > 0)) return 4
  if (checks.some(({ problems }) => problems.length > 0)) return 1
  return checks.every(({ requests }) => requests === 0) ? 3 : 0
}

function variableOf(vendor: string): string {
  return `${vendor.toUpperCase().replaceAll('-', '_')}_UPSTREAM`
}

function upstreamOf(vendor: string): string | undefined {
  return process.env[variableOf(vendor)] || undefined
}
