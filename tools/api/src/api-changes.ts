import { existsSync, globSync, readFileSync } from 'node:fs'
import { join } from 'node:path'
import {
  API_REPORTS,
  type BaseRevision,
  git,
  gitLines,
  givenSteps,
  INTERFACE,
  isEnough,
  lastRelease,
  type PublishedPackage,
  publishedPackages,
  type Step,
  stepBetween,
  stepFor,
  UNRELEASED,
} from '@picturedesk/workspace/release'
import type { ApiChange, Revised } from './judge/api-change.ts'
import { compareReports } from './judge/compare.ts'

/** What changed in the public types of a package since it was released last. */
export interface ChangedApi {
  readonly name: string
  readonly base: BaseRevision
  /** By the entry, as users import it. */
  readonly changes: ReadonlyMap<string, readonly ApiChange[]>
  /** What its changesets have to say at least. */
  readonly demanded: Step
  /** What they say. */
  readonly given: Step
}

/**
 * Compares the reports with those of the last release of each package.
 * @param revision Compares with this one. Default: each package's last release, and without one that of the house.
 */
export async function changedApis(root: string, revision?: string): Promise<ChangedApi[]> {
  const house = revision === undefined ? lastRelease(root) : { revision, reason: revision }
  const found = publishedPackages(root).flatMap((one) => {
    const base = revision === undefined ? (releaseOf(root, one) ?? house) : house
    return base === undefined
      ? []
      : [{ one, base, entries: revisedEntries(root, base.revision, one) }]
  })
  const changed = found.filter(({ entries }) => entries.some(({ old, now }) => old !== now))
  const compared = await compareReports(
    root,
    changed.flatMap(({ entries }) => entries.filter(isRevised)),
  )
  const given = new Map<string, ReadonlyMap<string, Step>>()
  return changed.map(({ one, base, entries }) => {
    const steps = given.get(base.revision) ?? givenSteps(root, base.revision)
    given.set(base.revision, steps)
    const changes = new Map(
      entries
        .filter(({ old, now }) => old !== now)
        .map((entry) => [entry.entry, compared.get(entry.entry) ?? [listed(entry)]] as const),
    )
    return {
      name: one.name,
      base,
      changes,
      demanded: demandedStep(root, base.revision, one, [...changes.values()].flat()),
      given: steps.get(one.name) ?? 'none',
    }
  })
}

/** A line for each package whose changesets say less than its public types. */
export function lackingSteps(changed: readonly ChangedApi[]): string[] {
  return changed.flatMap(({ name, base, changes, demanded, given }) => {
    if (isEnough(given, demanded)) return []
    const all = [...changes].flatMap(([entry, own]) => own.map((change) => ({ entry, ...change })))
    const [worst] = all.toSorted(
      (a, b) => Number(b.bump === 'breaking') - Number(a.bump === 'breaking'),
    )
    return [
      `${name}: Public types changed since ${base.reason}, in ${worst?.entry}: ${worst?.means} ` +
        `Expected a changeset with "${name}": ${demanded}. Received ${given}. ` +
        'Run `pnpm api --diff` for all changes, and `pnpm changeset` to say them.',
    ]
  })
}

interface Entry {
  readonly entry: string
  readonly old: string | undefined
  readonly now: string | undefined
  readonly isImplemented: boolean
}

function isRevised(entry: Entry): entry is Entry & Revised {
  return entry.old !== undefined && entry.now !== undefined && entry.old !== entry.now
}

function listed({ entry, now }: Entry): ApiChange {
  return now === undefined
    ? { bump: 'breaking', means: `\`${entry}\` cannot be imported any more.` }
    : { bump: 'feature', means: `\`${entry}\` can be imported now.` }
}

/** The commit of the version that the package has, where it is tagged. */
function releaseOf(root: string, { name, version }: PublishedPackage): BaseRevision | undefined {
  const tag = `${name}@${version}`
  const isThere = git(root, 'rev-parse', '--verify', '--quiet', `refs/tags/${tag}^{commit}`)
  return isThere === undefined ? undefined : { revision: tag, reason: `its last release, ${tag}` }
}

function revisedEntries(root: string, revision: string, { name }: PublishedPackage): Entry[] {
  const folder = `${API_REPORTS}/${name}`
  const before = gitLines(root, 'ls-tree', '-r', '--name-only', revision, '--', folder)
  const after = globSync('**/*.d.ts', { cwd: join(root, folder) }).map(
    (path) => `${folder}/${path}`,
  )
  // A package that had no report yet has nothing to be compared with.
  if (before.length === 0) return []
  return [...new Set([...before, ...after])].sort().map((path) => ({
    entry: path.slice(API_REPORTS.length + 1).replace(/(?:\/index)?\.d\.ts$/, ''),
    old: before.includes(path) ? `${git(root, 'show', `${revision}:${path}`)}\n` : undefined,
    now: existsSync(join(root, path)) ? readFileSync(join(root, path), 'utf8') : undefined,
    isImplemented: name === INTERFACE,
  }))
}

function demandedStep(
  root: string,
  revision: string,
  { folder, version }: PublishedPackage,
  changes: readonly ApiChange[],
): Step {
  const text = git(root, 'show', `${revision}:${folder}/package.json`)
  const before = text === undefined ? UNRELEASED : (JSON.parse(text) as { version: string }).version
  // Before the first release nobody has anything to lose. A version that went on since then tells of the change.
  if (before === UNRELEASED || stepBetween(before, version) !== 'none') return 'none'
  if (changes.some(({ bump }) => bump === 'breaking')) return stepFor('breaking', before)
  return changes.length > 0 ? stepFor('feature', before) : 'none'
}
