import { runCommand } from '../house/run-command.ts'
import { renewCoverage } from './renew-coverage.ts'
import { renewReports } from './renew-reports.ts'

/** Options of {@link writeVersions}. */
export interface VersionOptions {
  /** The directory to write into: a copy. */
  readonly root: string
  readonly env: Readonly<Record<string, string | undefined>>
  /** Name and suffix of a snapshot. Default: real versions. */
  readonly snapshot?: { readonly name: string; readonly suffix: string }
  /** Changes versions once more, before anything is derived from them. */
  readonly onVersions?: () => void
  readonly log: (line: string) => void
}

/**
 * Takes up the changesets, and brings everything that names a version up to date. Each step is derived from what the
 * steps before it wrote; none runs a test, so that nothing depends on how busy the machine is.
 */
export async function writeVersions({
  root,
  env,
  snapshot,
  onVersions,
  log,
}: VersionOptions): Promise<void> {
  // Generated files may be written here.
  const options = { cwd: root, env: { ...env, PICTUREDESK_FROZEN: undefined } }
  const run = (command: readonly string[], failure: string): Promise<string> =>
    runCommand(command, failure, options)
  log('Taking up the changesets')
  await run(
    [
      ...[process.execPath, 'tools/workspace/src/policy/release-version.ts'],
      ...(snapshot === undefined
        ? []
        : ['--snapshot', snapshot.name, '--snapshot-prerelease-template', templateOf(snapshot)]),
    ],
    'The changesets could not be taken up. Mend what is said below, in `.changeset`.',
  )
  onVersions?.()
  log('Keeping a provider of a new interface')
  await run(
    [
      process.execPath,
      '--conditions=@picturedesk/source',
      'tools/oldest-interface/src/oldest-interface.ts',
    ],
    'The provider of the new interface could not be kept. Run `pnpm interface:fixture`, and mend what it says.',
  )
  log('Writing the versions of the specs')
  await run(
    [process.execPath, 'tools/workspace/src/spec-diff/write-spec-versions.ts'],
    'The versions could not be written into the specs.',
  )
  log('Generating')
  await run(
    ['turbo', 'run', 'bundle', 'generate', '--output-logs=errors-only'],
    'The packages could not be generated from the specs. Run `pnpm generate`, and mend what it says.',
  )
  log('Writing versions into reports and tables')
  renewReports(root)
  renewCoverage(root)
  await run(
    [process.execPath, 'tools/workspace/src/readme/write-readme.ts'],
    'The tables of the README could not be written. Run `pnpm readme`, and mend what it says.',
  )
  await run(
    ['pnpm', 'install', '--lockfile-only', '--prefer-offline', '--no-frozen-lockfile'],
    'The lockfile could not be brought up to date. Is the registry within reach?',
  )
}

/** Changesets demands the place of the name, also where the whole suffix is known. */
function templateOf({ name, suffix }: { readonly name: string; readonly suffix: string }): string {
  return `{tag}${suffix.slice(name.length)}`
}
