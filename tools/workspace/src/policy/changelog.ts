import { readFileSync } from 'node:fs'
import { join } from 'node:path'
import { UNRELEASED } from '../spec-diff/changesets.ts'

/** What changesets knows of one of them. */
interface Changeset {
  readonly summary: string
  /** The commit that added it. */
  readonly commit?: string | undefined
}

/** A package of the same release that this one depends on. */
interface Updated {
  readonly name: string
  readonly oldVersion: string
  readonly newVersion: string
}

/** An entry of a changelog: what the changeset says, with the commit it came with. */
function getReleaseLine({ summary, commit }: Changeset): string {
  // Pages do not show the mark of `pnpm spec:diff`, but readers of the file would.
  const text = summary.replace(/\n*<!-- Written by spec:diff: \w+ -->\s*$/, '').trim()
  const [first = '', ...rest] = text.split('\n').map((line) => line.trimEnd())
  const source = commit === undefined ? '' : ` (${commitLink(commit)})`
  const lines = rest.length === 0 ? [`${first}${source}`] : [first, ...rest]
  return `- ${lines.map((line, at) => (at === 0 || line === '' ? line : `  ${line}`)).join('\n')}`
}

/**
 * An entry for each dependency that the release before could not have had. That all others are taken in the version
 * of the same release goes without saying: npm takes the newest that fits.
 */
function getDependencyReleaseLine(_changesets: unknown, updated: readonly Updated[]): string {
  return (
    updated
      // Nobody has what was not published before.
      .filter(({ oldVersion }) => oldVersion !== UNRELEASED)
      .filter(({ oldVersion, newVersion }) => !isCaretOf(oldVersion, newVersion))
      .map(({ name, newVersion }) => `- Needs \`${name}\` ${newVersion} or newer.`)
      .join('\n')
  )
}

/** Whether `^oldVersion` takes a version. Both are releases, or the newer one is a pre-release, which no older range takes. */
function isCaretOf(oldVersion: string, newVersion: string): boolean {
  if (newVersion.includes('-')) return false
  const [one, other] = [oldVersion, newVersion].map((version) => version.split('.').map(Number))
  const fixed = one?.findIndex((part) => part > 0) ?? 0
  return fixed >= 0 && [...Array(fixed + 1).keys()].every((at) => one?.[at] === other?.[at])
}

function commitLink(commit: string): string {
  const short = commit.slice(0, 7)
  const { repository } = JSON.parse(readFileSync(join(process.cwd(), 'package.json'), 'utf8')) as {
    repository?: string | { url: string }
  }
  const url = typeof repository === 'string' ? repository : repository?.url
  if (!url?.includes('://')) return short
  return `[${short}](${url.replace(/^git\+/, '').replace(/\.git$/, '')}/commit/${commit})`
}

// Changesets imports the file by its path and takes this.
const changelogFunctions = { getReleaseLine, getDependencyReleaseLine }
// biome-ignore lint/style/noDefaultExport: Changesets reads the default export of the file that its configuration names.
export default changelogFunctions
