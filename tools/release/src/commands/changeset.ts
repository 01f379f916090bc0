import { spawnSync } from 'node:child_process'
import { Stop } from '../house/stop.ts'
import { isPreReleaseName, PRE_RELEASE_RULE } from '../packed/dist-tag.ts'

// pnpm changeset: Changesets, which takes any name for a pre-release. One that npm refuses would be told when all is built.

const args = process.argv.slice(2)
try {
  const [command, mode, name] = args.filter((arg) => !arg.startsWith('-'))
  if (command === 'pre' && mode === 'enter' && name !== undefined && !isPreReleaseName(name))
    throw new Stop(
      `A pre-release must have ${PRE_RELEASE_RULE}: it becomes the dist-tag. Received "${name}". Nothing was changed.`,
    )
  const { status, error } = spawnSync('changeset', args, {
    stdio: 'inherit',
    shell: process.platform === 'win32',
  })
  if (error !== undefined)
    throw new Stop(`changeset could not be run: ${error.message}. Run it as \`pnpm changeset\`.`)
  process.exitCode = status ?? 1
} catch (error) {
  console.error(error instanceof Stop ? `Stopped. ${error.message}` : error)
  process.exitCode = 1
}
