import { spawn } from 'node:child_process'
import { mkdtempSync, readFileSync, rmSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { fileURLToPath } from 'node:url'
import { parseArgs } from 'node:util'
import { vendorPackages } from '../rooms/vendor-packages.ts'
import type { VitestReport } from '../run/test-summary.ts'
import { busyMachine } from './busy-machine.ts'
import { type Outcome, renderOutcomes } from './render-outcomes.ts'

// Runs the conformance suite of every vendor again and again, while other processes keep every core
// busy: a verdict must not depend on the load of the machine. `pnpm busy --runs 3` runs it less often.

const root = fileURLToPath(new URL('../../../..', import.meta.url))
const { values } = parseArgs({ options: { runs: { type: 'string', default: '10' } } })
const runs = Number(values.runs)
if (!Number.isSafeInteger(runs) || runs < 1) {
  console.error(`--runs must be a whole number from 1 up. Received ${values.runs}.`)
  process.exit(1)
}

const vendors = vendorPackages(root)
const directory = mkdtempSync(join(tmpdir(), 'picturedesk-busy-'))
process.on('exit', () => rmSync(directory, { recursive: true, force: true }))

const outcomes: Outcome[] = []
{
  using _ = busyMachine()
  for (let run = 1; run <= runs; run += 1) {
    for (const { id, directory: its } of vendors) {
      console.error(`Run ${run} of ${runs}: ${id}…`)
      outcomes.push({ run, vendor: id, ...(await judge(join(root, its))) })
    }
  }
}
console.log(renderOutcomes(outcomes))
process.exitCode = outcomes.some(({ failed }) => failed.length > 0) ? 1 : 0

async function judge(cwd: string): Promise<Pick<Outcome, 'passed' | 'failed'>> {
  const report = join(directory, 'report.json')
  rmSync(report, { force: true })
  const args = ['exec', 'vitest', 'run', 'src/conformance.test.ts', '--reporter=json']
  const child = spawn('pnpm', [...args, `--outputFile=${report}`], {
    cwd,
    // As in CI: the suite writes no report into the checkout, and one that would differ fails.
    env: { ...process.env, CI: 'true', PICTUREDESK_FROZEN: '' },
    stdio: 'ignore',
    shell: process.platform === 'win32',
  })
  const code = await new Promise<number | null>((resolve, reject) => {
    child.once('error', reject)
    child.once('close', resolve)
  })
  const files = readReport(report)?.testResults ?? []
  const tests = files.flatMap(({ assertionResults }) => assertionResults)
  const named = (status: string): string[] =>
    tests.filter((test) => test.status === status).map(({ fullName }) => fullName)
  const failed = named('failed')
  const unexplained = (code !== 0 || tests.length === 0) && failed.length === 0
  return {
    passed: named('passed').length,
    failed: unexplained
      ? [
          `vitest ended with exit code ${code} and reports ${tests.length} tests, none of them failed`,
        ]
      : failed,
  }
}

function readReport(path: string): VitestReport | undefined {
  try {
    return JSON.parse(readFileSync(path, 'utf8')) as VitestReport
  } catch {
    return undefined // vitest ended before it wrote one
  }
}
