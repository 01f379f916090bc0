import { readFileSync } from 'node:fs'
import { basename, dirname, join } from 'node:path'
import { changesetNames, isEnough, stepsIn, UNRELEASED } from '../spec-diff/changesets.ts'
import { dependentsProblems } from './dependents-changeset.ts'
import { type PublishedPackage, publishedPackages } from './published-packages.ts'

/** What only this repository writes, for packages that all carry what it tells. */
const DERIVED = /^(?:spec|breaks-with)-/

/** A changeset by which packages leave 0.x. */
const STABLE = /^stable-/

/** A line for each changeset that would give a package a wrong version or a changelog that speaks of others. */
export function changesetProblems(root: string): string[] {
  const packages = new Map(publishedPackages(root).map((one) => [one.name, one]))
  const first = new Map<string, string>()
  return [
    ...changesetNames(root).flatMap((name) => {
      const path = `.changeset/${name}`
      const named = [...stepsIn(readFileSync(join(root, path), 'utf8'))].flatMap(([id, step]) => {
        const one = packages.get(id)
        return one === undefined ? [] : [{ one, step }]
      })
      const early = named
        .filter(({ one, step }) => step === 'major' && /^0\./.test(one.version))
        .filter(({ one }) => one.version === UNRELEASED || !STABLE.test(name))
        .map(
          ({ one }) =>
            `${path}: Expected "${one.name}": minor, which is a break before 1.0.0. Received major, which makes it 1.0.0. ` +
            'To leave 0.x on purpose, let the name of the file begin with "stable-".',
        )
      const again = named.flatMap(({ one, step }) => {
        if (one.version !== UNRELEASED) return []
        const other = first.get(one.name)
        first.set(one.name, other ?? path)
        if (other !== undefined)
          return [
            `${path}: Expected one changeset of "${one.name}", which is not published yet. Received ${other}, too. ` +
              'Nobody knows what it was before: say there what it is, and leave it out here.',
          ]
        return isEnough(step, 'minor')
          ? []
          : [
              `${path}: Expected "${one.name}": minor, as each package begins at 0.1.0. Received ${step}.`,
            ]
      })
      return [
        ...early,
        ...again,
        ...mixedRooms(
          name,
          named.map(({ one }) => one),
        ),
      ]
    }),
    ...dependentsProblems(root),
  ]
}

/** A text is told in the changelog of each package that it names, and has to be true there. */
function mixedRooms(name: string, packages: readonly PublishedPackage[]): string[] {
  const alike = (key: (folder: string) => string): boolean =>
    packages.every(({ isVendor }) => isVendor) &&
    new Set(packages.map(({ folder }) => key(folder))).size === 1
  if (DERIVED.test(name) || packages.length <= 1 || alike(dirname) || alike(basename)) return []
  return [
    `.changeset/${name}: Expected one package, or several vendors, or several mocks of vendors, or a vendor and its mock. ` +
      `Received ${packages.map((one) => one.name).join(', ')}. ` +
      'Split it, so that the changelog of each package tells what changed in it.',
  ]
}
