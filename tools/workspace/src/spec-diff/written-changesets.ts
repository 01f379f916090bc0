import { createHash } from 'node:crypto'
import { existsSync, readdirSync, readFileSync, rmSync, writeFileSync } from 'node:fs'
import { basename, join } from 'node:path'
import type { FeltChange } from '@picturedesk/generate'
import { changesetText } from './changeset-text.ts'
import { isEnough, type Step, stepsIn } from './changesets.ts'
import { git } from './git.ts'
import type { SpecPackage } from './spec-packages.ts'

/** What became of a changeset. */
export interface WrittenChangeset {
  /** What a person has to know. */
  readonly note: string
  /** Whether it still says less than the spec demands. */
  readonly isLacking: boolean
}

/**
 * Lets the changeset of a spec say what the spec demands now. What a person wrote or edited is never touched.
 * @param demanded Empty where nothing changed, or not any more.
 */
export function writeChangeset(
  root: string,
  revision: string,
  { folder }: SpecPackage,
  demanded: ReadonlyMap<string, Step>,
  changes: readonly FeltChange[],
): WrittenChangeset | undefined {
  const vendor = basename(folder)
  const path = changesetPath(root, revision, vendor)
  const file = join(root, path)
  const present = existsSync(file) ? readFileSync(file, 'utf8') : undefined
  if (demanded.size === 0) {
    if (present === undefined) return undefined
    if (!isAsWritten(present))
      return {
        note: `Kept: ${path}. It was written or edited by hand, and nothing that it is for has changed. Delete it if it is not needed.`,
        isLacking: false,
      }
    rmSync(file)
    return { note: `Removed: ${path}. Nothing that it was for has changed.`, isLacking: false }
  }
  const title = `What changed in the description of ${vendor}'s API:`
  const text = sealed(changesetText(title, demanded, changes))
  if (present === text) return { note: `Unchanged: ${path}`, isLacking: false }
  if (present !== undefined && !isAsWritten(present)) {
    const given = stepsIn(present)
    const isLacking = [...demanded].some(
      ([name, step]) => !isEnough(given.get(name) ?? 'none', step),
    )
    return {
      note: isLacking
        ? `Kept: ${path}. It was written or edited by hand and demands too little. Expected ${[...demanded].map(([name, step]) => `"${name}": ${step}`).join(', ')}. Correct it, or delete it and run this again.`
        : `Kept: ${path}. It was written or edited by hand and demands enough. To have it written anew, delete it and run this again.`,
      isLacking,
    }
  }
  writeFileSync(file, text)
  return { note: `Written: ${path}`, isLacking: false }
}

/** What a revision has already tells of changes before it, so that later ones get a changeset of their own. */
function changesetPath(root: string, revision: string, vendor: string): string {
  const isNew = (path: string): boolean =>
    git(root, 'cat-file', '-e', `${revision}:${path}`) === undefined
  const own = new RegExp(`^spec-${vendor}(-[0-9a-f]{7,40})?\\.md$`)
  const started = readdirSync(join(root, '.changeset'))
    .filter((name) => own.test(name))
    .map((name) => `.changeset/${name}`)
    .find(isNew)
  if (started !== undefined) return started
  const path = `.changeset/spec-${vendor}.md`
  if (isNew(path)) return path
  return `.changeset/spec-${vendor}-${git(root, 'rev-parse', '--short', revision)}.md`
}

const SEAL = /\n<!-- Written by spec:diff: (\w+) -->\n$/

/** A text with a mark by which it is seen later whether somebody edited it. Pages do not show the mark. */
function sealed(text: string): string {
  return `${text}\n<!-- Written by spec:diff: ${digest(text)} -->\n`
}

function isAsWritten(text: string): boolean {
  const found = SEAL.exec(text.replaceAll('\r\n', '\n'))
  return found !== null && digest(text.replaceAll('\r\n', '\n').slice(0, found.index)) === found[1]
}

function digest(text: string): string {
  return createHash('sha256').update(text).digest('hex').slice(0, 12)
}
