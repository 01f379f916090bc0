import { rmSync } from 'node:fs'
import { join } from 'node:path'
import { type PublishedPackage, publishedPackages } from '../house/published-packages.ts'
import { runCommand } from '../house/run-command.ts'
import { Stop } from '../house/stop.ts'
import { reportProblems } from '../version/renew-reports.ts'

/** What {@link checkRelease} looks at. */
export interface CheckOptions {
  readonly root: string
  readonly env: Readonly<Record<string, string | undefined>>
  /** The packages to be published. */
  readonly packages: readonly PublishedPackage[]
  /** Whether the conformance suites run. What they find must be what each report says. */
  readonly suites: boolean
  readonly log: (line: string) => void
}

/** Stops where something that was committed is older than what it is made from, and builds. */
export async function buildRelease(options: CheckOptions): Promise<void> {
  const { root, packages, log } = options
  const run = runnerOf(options)
  log('Installing what the lockfile names')
  await run(
    ['pnpm', 'install', '--frozen-lockfile', '--prefer-offline'],
    'The lockfile is not that of the packages. Run `pnpm install`, and commit it.',
  )
  log('Comparing generated files with the specs')
  await run(
    ['turbo', 'run', 'bundle', 'generate', '--output-logs=errors-only'],
    'Generated files are stale. Run `pnpm generate`, and commit what it changes.',
  )
  await run(
    [process.execPath, 'tools/workspace/src/check-house.ts'],
    'The house has a rule that does not hold.',
  )
  log('Comparing reports with packages and specs')
  const stale = reportProblems(root)
  if (stale.length > 0) throw new Stop(stale.join('\n'))
  log('Building')
  // What an earlier build left must not be packed where this one makes nothing.
  for (const { directory } of packages)
    rmSync(join(root, directory, 'dist'), { recursive: true, force: true })
  await run(
    [
      ...['turbo', 'run', 'build', '--output-logs=errors-only'],
      // All of them: public types are compared as users see them, across packages.
      ...publishedPackages(root).map(({ name }) => `--filter=${name}`),
    ],
    'The packages could not be built.',
  )
}

/** Stops where what was built is not what the reports say. */
export async function checkBuilt(options: CheckOptions): Promise<void> {
  const { log } = options
  const run = runnerOf(options)
  log('Comparing public types with their reports')
  await run(
    [process.execPath, 'tools/api/src/api.ts', '--check'],
    'Reports of public types are stale, or a change of one was not described. Run `pnpm api`, and mend what it says.',
  )
  if (options.suites) await runSuites(options, run)
}

type Runner = (command: readonly string[], failure: string) => Promise<string>

function runnerOf({ root, env }: CheckOptions): Runner {
  const frozen = { ...env, PICTUREDESK_FROZEN: '1', CI: 'true' }
  return (command, failure) => runCommand(command, failure, { cwd: root, env: frozen })
}

async function runSuites({ packages, log }: CheckOptions, run: Runner): Promise<void> {
  const vendors = packages.filter(({ manifest }) => 'picturedesk' in manifest)
  for (const { name, directory } of vendors) {
    log(`Running the conformance suite of ${name}`)
    await run(
      ['pnpm', '--dir', directory, 'exec', 'vitest', 'run', 'src/conformance.test.ts'],
      `${name} does not conform, or ${directory}/conformance.json is stale. Run its tests, and commit the report.`,
    )
  }
}
