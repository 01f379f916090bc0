import { existsSync, mkdtempSync, readFileSync, rmSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { basename, join } from 'node:path'
import { diffFiles, type SpecDiff } from '@picturedesk/generate'
import { type Step, stepBetween, stepFor, UNRELEASED } from './changesets.ts'
import { copyRevision, git, gitLines } from './git.ts'
import { type SpecPackage, specPackages } from './spec-packages.ts'

/** What changed in a spec since a revision. */
export interface ComparedSpec {
  readonly spec: SpecPackage
  /** `new` where the revision does not have the spec. */
  readonly diff: SpecDiff | 'new'
  /** What the change demands of the spec and of each package that carries it, and is not released already. */
  readonly demanded: ReadonlyMap<string, Step>
}

/**
 * Compares each spec that changed since a revision with what it was then.
 * @param vendor Only this one. Default: all.
 */
export async function compareSpecs(
  root: string,
  revision: string,
  vendor?: string,
): Promise<ComparedSpec[]> {
  const paths = [
    ...gitLines(root, 'diff', '--name-only', revision, '--', 'specs'),
    ...gitLines(root, 'ls-files', '--others', '--exclude-standard', '--', 'specs'),
  ]
  const asked = askedSpecs(root, vendor)
  const changed = asked.filter(({ folder }) =>
    paths.some((path) => path.startsWith(`${folder}/`) && path.endsWith('.yaml')),
  )
  const isKnown = ({ folder }: SpecPackage): boolean =>
    git(root, 'cat-file', '-e', `${revision}:${folder}/openapi.yaml`) !== undefined
  const known = changed.filter(isKnown)
  const directory = mkdtempSync(join(tmpdir(), 'spec-diff-'))
  try {
    if (known.length > 0)
      copyRevision(
        root,
        revision,
        known.map(({ folder }) => folder),
        directory,
      )
    return await Promise.all(
      changed.map(async (spec): Promise<ComparedSpec> => {
        if (!known.includes(spec)) return { spec, diff: 'new', demanded: new Map() }
        const [base, next] = [directory, root].map((at) =>
          join(at, spec.folder, 'openapi.yaml'),
        ) as [string, string]
        const diff = await diffFiles(base, next)
        return { spec, diff, demanded: demandedSteps(root, revision, spec, diff) }
      }),
    )
  } finally {
    rmSync(directory, { recursive: true })
  }
}

/** The specs of all vendors, or of one. */
export function askedSpecs(root: string, vendor?: string): SpecPackage[] {
  const all = specPackages(root)
  const asked = all.filter(({ folder }) => vendor === undefined || basename(folder) === vendor)
  if (asked.length === 0 && vendor !== undefined)
    throw new Error(
      `Expected a vendor: ${all.map(({ folder }) => basename(folder)).join(', ')}. Received ${vendor}.`,
    )
  return asked
}

/** A package whose version went far enough since then has been released with the change. */
function demandedSteps(
  root: string,
  revision: string,
  spec: SpecPackage,
  { bump }: SpecDiff,
): Map<string, Step> {
  const steps = new Map<string, Step>()
  const released = spec.carriers.filter(
    ({ folder }) => (versionAt(root, revision, folder) ?? UNRELEASED) !== UNRELEASED,
  )
  // A spec reaches users by its carriers. Before these are published, nobody knows what it was.
  for (const one of released.length === 0 ? [] : [spec, ...released]) {
    const before = versionAt(root, revision, one.folder)
    // What the revision does not have was not released then. It has a changeset of its own.
    if (before === undefined) continue
    const step = stepFor(bump, before)
    const done = stepBetween(before, one.version)
    if (step !== 'none' && done === 'none') steps.set(one.name, step)
  }
  return steps
}

function versionAt(root: string, revision: string, folder: string): string | undefined {
  const text = git(root, 'show', `${revision}:${folder}/package.json`)
  return text === undefined ? undefined : (JSON.parse(text) as { version: string }).version
}

/** The spec that a path of the command line means: a file, or the folder that has it. */
export function specFile(path: string): string {
  const inside = join(path, 'openapi.yaml')
  const file = existsSync(inside) ? inside : path
  readFileSync(file)
  return file
}
