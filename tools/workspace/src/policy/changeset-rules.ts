import { readFileSync } from 'node:fs'
import { basename, dirname, join } from 'node:path'
import { workspaceDirectories } from '../setup/workspace-directories.mjs'
import {
  changesetNames,
  isEnough,
  readChangeset,
  type Step,
  UNRELEASED,
} from '../spec-diff/changesets.ts'
import { dependentsProblems } from './dependents-changeset.ts'
import { type PublishedPackage, publishedPackages } from './published-packages.ts'

/** What only this repository writes, for packages that all carry what it tells. */
const DERIVED = /^(?:spec|breaks-with)-/

/** A changeset by which packages leave 0.x. */
const STABLE = /^stable-/

interface Named {
  readonly one: PublishedPackage
  readonly step: Step
}

/** A line for each changeset that would give a package a wrong version or a changelog that speaks of others. */
export function changesetProblems(root: string): string[] {
  return [
    ...writtenProblems(root),
    ...versionedTools(root),
    ...unpackable(root),
    ...dependentsProblems(root),
  ]
}

/** What is wrong in a changeset itself, whatever others there should be. */
export function writtenProblems(root: string): string[] {
  const packages = new Map(publishedPackages(root).map((one) => [one.name, one]))
  const versioned = versionedNames(root)
  const unread: string[] = []
  const changesets = changesetNames(root).map((name) => {
    const { steps, problems } = read(root, name, versioned)
    unread.push(...problems)
    const named = [...steps].flatMap(([id, step]): Named[] => {
      const one = packages.get(id)
      return one === undefined ? [] : [{ one, step }]
    })
    return { name, named }
  })
  const first = firstChangesets(changesets)
  return [
    ...unread,
    ...changesets.flatMap(({ name, named }) => [
      ...early(name, named),
      ...twice(name, named, first),
      ...mixedRooms(name, named),
    ]),
  ]
}

/** `changeset version` would stop at it in the middle of a release, or write an entry that tells nothing. */
function read(
  root: string,
  name: string,
  versioned: ReadonlySet<string>,
): { readonly steps: ReadonlyMap<string, Step>; readonly problems: readonly string[] } {
  const at = `.changeset/${name}`
  try {
    const { steps, summary } = readChangeset(readFileSync(join(root, at), 'utf8'))
    const unknown = [...steps.keys()].filter((id) => !versioned.has(id))
    const isSilent = steps.size > 0 && summary === ''
    return {
      steps,
      problems: [
        ...unknown.map(
          (id) =>
            `${at}: Expected names of packages of this repository that have a version. Received ${JSON.stringify(id)}. ` +
            'Correct the name, or leave out what is never released.',
        ),
        ...(isSilent
          ? [
              `${at}: Expected a text for the changelog of ${[...steps.keys()].join(', ')}. Received none. ` +
                'Write below the second "---" what changes for users.',
            ]
          : []),
      ],
    }
  } catch (cause) {
    return { steps: new Map(), problems: [`${at}: ${unreadable(cause)}`] }
  }
}

/** The specs are not published, but their versions tell what their mocks carry. */
function versionedNames(root: string): ReadonlySet<string> {
  return new Set(
    workspaceDirectories(root).flatMap((folder) => {
      const { name, version } = JSON.parse(
        readFileSync(join(root, folder, 'package.json'), 'utf8'),
      ) as { name: string; version?: string }
      return version === undefined ? [] : [name]
    }),
  )
}

/** The words of changesets, without the file's content that it repeats. */
function unreadable(cause: unknown): string {
  const [reason = ''] = String(cause instanceof Error ? cause.message : cause).split('\n')
  return (
    `Expected a list of packages between two lines "---", each as "@picturedesk/ogq": patch. ` +
    `Received what changesets cannot read: ${reason.replace(/^could not parse changeset - /, '')} Correct it.`
  ).replace(/([^.]) Correct it/, '$1. Correct it')
}

/** Each release would give them a version and a changelog, since they depend on what is released. */
function versionedTools(root: string): string[] {
  return workspaceDirectories(root)
    .filter((folder) => folder.startsWith('tools/'))
    .flatMap((folder) => {
      const path = `${folder}/package.json`
      const { version } = JSON.parse(readFileSync(join(root, path), 'utf8')) as { version?: string }
      return version === undefined
        ? []
        : [
            `${path}: Expected no version, as it is never published. Received ${version}. Remove it.`,
          ]
    })
}

/** `pnpm pack` writes a version in the place of `workspace:`, and fails where there is none. */
function unpackable(root: string): string[] {
  const folders = workspaceDirectories(root)
  const manifests = folders.map((folder): Record<string, unknown> => {
    return JSON.parse(readFileSync(join(root, folder, 'package.json'), 'utf8'))
  })
  const unversioned = new Map(
    manifests.flatMap(({ name, version }, index) =>
      version === undefined ? [[String(name), folders[index] ?? ''] as const] : [],
    ),
  )
  return manifests.flatMap(({ private: isPrivate, dependencies, devDependencies }, index) => {
    if (isPrivate === true) return []
    const all = Object.entries({ ...Object(dependencies), ...Object(devDependencies) })
    return all.flatMap(([name, range]) =>
      unversioned.has(name) && String(range).startsWith('workspace:')
        ? [
            `${folders[index]}/package.json: ${name} has no version, so this package cannot be packed with "${range}". ` +
              `Write "link:../../${unversioned.get(name)}".`,
          ]
        : [],
    )
  })
}

/** A package that becomes 1.0.0 by a word that means something else before. */
function early(name: string, named: readonly Named[]): string[] {
  return named
    .filter(({ one, step }) => step === 'major' && /^0\./.test(one.version))
    .filter(({ one }) => one.version === UNRELEASED || !STABLE.test(name))
    .map(
      ({ one }) =>
        `.changeset/${name}: Expected "${one.name}": minor, which is a break before 1.0.0. Received major, which makes it 1.0.0. ` +
        'To leave 0.x on purpose, let the name of the file begin with "stable-".',
    )
}

/** The changeset that says what a package is which is not published yet: that whose file says so, else the first. */
function firstChangesets(
  changesets: readonly { readonly name: string; readonly named: readonly Named[] }[],
): ReadonlyMap<string, string> {
  const isFirst = ({ name }: { readonly name: string }): boolean => name.startsWith('first-')
  const inOrder = [
    ...changesets.filter(isFirst),
    ...changesets.filter((one) => !isFirst(one)),
  ].flatMap(({ name, named }) => named.map(({ one }) => [one.name, name] as const))
  // Of several entries, a map keeps the last.
  return new Map(inOrder.toReversed())
}

/** What a package was before its first release is nobody's concern. */
function twice(
  name: string,
  named: readonly Named[],
  first: ReadonlyMap<string, string>,
): string[] {
  const fresh = named.filter(({ one }) => one.version === UNRELEASED)
  const again = fresh.filter(({ one }) => first.get(one.name) !== name)
  const others = new Set(again.map(({ one }) => `.changeset/${first.get(one.name)}`))
  return [
    ...(again.length === 0
      ? []
      : [
          `.changeset/${name}: Expected one changeset of each package that is not published yet. ` +
            `Received another of ${again.map(({ one }) => one.name).join(', ')} besides ${[...others].join(', ')}. ` +
            'Nobody has used it before: let the other one say what the package is, and leave it out here.',
        ]),
    ...fresh
      .filter(({ step }) => !isEnough(step, 'minor'))
      .map(
        ({ one, step }) =>
          `.changeset/${name}: Expected "${one.name}": minor, as each package begins at 0.1.0. Received ${step}.`,
      ),
  ]
}

/** A text is told in the changelog of each package that it names, and has to be true there. */
function mixedRooms(name: string, named: readonly Named[]): string[] {
  const packages = named.map(({ one }) => one)
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
