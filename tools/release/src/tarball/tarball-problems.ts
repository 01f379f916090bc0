import { validRange } from 'semver'
import type { PackageManifest } from '../house/package-manifest.ts'
import { importProblems } from './import-problems.ts'
import { parseModule } from './imports.ts'
import { matching, promisedFiles } from './promised-files.ts'
import { type PackedFiles, textOf } from './read-tarball.ts'

/** The condition by which this workspace loads sources. Nobody else has these. */
const SOURCE = '@picturedesk/source'

/** Protocols that only a workspace or one machine understands. */
const LOCAL = /^(?:workspace|catalog|link|file|portal|patch):/

/** More missing files than these are counted. */
const NAMED_FILES = 5

/** What an installation needs of other packages. */
export interface KnownVersions {
  /** Names of the packages of the house. */
  readonly house: ReadonlySet<string>
  /** Whether a range of a package of the house is met by the registry or by this release. */
  readonly satisfies: (name: string, range: string) => boolean
}

/** Reasons why a tarball must not be published. Each names the field or file, and the remedy. */
export function tarballProblems(
  expected: PackageManifest,
  files: PackedFiles,
  versions: KnownVersions,
): string[] {
  const text = textOf(files, 'package.json')
  if (text === '') return [`${expected.name}: the tarball has no package.json. Pack it again.`]
  const manifest = JSON.parse(text) as PackageManifest
  return [
    ...identityProblems(expected, manifest),
    ...contentProblems(manifest, files),
    ...importProblems(manifest, files),
    ...sourceProblems(text, manifest),
    ...dependencyProblems(manifest, versions),
  ].map((problem) => `${expected.name}: ${problem}`)
}

function identityProblems(expected: PackageManifest, packed: PackageManifest): string[] {
  return (['name', 'version'] as const).flatMap((field) =>
    packed[field] === expected[field]
      ? []
      : [
          `the tarball has the ${field} ${packed[field]}. Expected ${expected[field]}, as in package.json. Pack it again.`,
        ],
  )
}

function contentProblems(manifest: PackageManifest, files: PackedFiles): string[] {
  const promised = promisedFiles(manifest)
  const missing = promised.filter(({ path }) => !isThere(files, path))
  const named = missing.slice(0, NAMED_FILES).map(({ path, place }) => `${path} (${place})`)
  const more = missing.length - named.length
  return [
    ...(promised.length === 0
      ? ['no file can be imported or run: package.json has neither `exports`, `main` nor `bin`.']
      : []),
    ...(missing.length > 0
      ? [
          `the tarball lacks what package.json promises: ${named.join(', ')}${more > 0 ? ` and ${more} more` : ''}. ` +
            'Build the package, and look at `files` in its package.json.',
        ]
      : []),
    ...promised
      .filter(({ path }) => files.has(path) && isBlank(path, textOf(files, path)))
      .map(({ path }) => `${path} is empty. Build the package.`),
    ...(textOf(files, 'README.md').trim() === ''
      ? ['README.md is missing or empty. Write it: it is the page of the package in the registry.']
      : []),
    ...(isThere(files, 'LICENSE') ? [] : ['LICENSE is missing.']),
  ]
}

/** A module of comments alone gives its importers nothing, either. */
function isBlank(path: string, text: string): boolean {
  return /\.[mc]?[jt]s$/.test(path) ? parseModule(path, text).isBlank : text.trim() === ''
}

function isThere(files: PackedFiles, path: string): boolean {
  return matching(path, files).length > 0
}

function sourceProblems(text: string, manifest: PackageManifest): string[] {
  return [
    ...(text.includes(`"${SOURCE}"`)
      ? [
          `package.json still has the condition "${SOURCE}", which leads to files that are not published. See .pnpmfile.mjs.`,
        ]
      : []),
    ...(manifest.private === true ? ['package.json says "private": true.'] : []),
  ]
}

function dependencyProblems(manifest: PackageManifest, versions: KnownVersions): string[] {
  // One kind after another: a package may be a peer and a dependency in development, each with a range of its own.
  const needed = ['dependencies', 'peerDependencies', 'optionalDependencies'].flatMap((kind) =>
    rangesOf(manifest, kind),
  )
  const all = [...needed, ...rangesOf(manifest, 'devDependencies')]
  const local = all.filter(([, range]) => LOCAL.test(range))
  return [
    ...local.map(
      ([name, range]) =>
        `the dependency ${name} is "${range}", which only this workspace understands. Pack with pnpm.`,
    ),
    ...needed
      .filter(([, range]) => !LOCAL.test(range))
      .flatMap(([name, range]) => rangeProblems(name, range, versions)),
  ]
}

function rangesOf(manifest: PackageManifest, kind: string): [name: string, range: string][] {
  return Object.entries((manifest[kind] ?? {}) as Readonly<Record<string, string>>)
}

function rangeProblems(name: string, range: string, { house, satisfies }: KnownVersions): string[] {
  if (validRange(range) === null && !range.startsWith('npm:'))
    return [
      `the dependency ${name} is "${range}", which is no range of versions. Expected one such as ^1.2.3.`,
    ]
  if (!house.has(name) || satisfies(name, range)) return []
  return [
    `the dependency ${name}@${range} is neither published nor part of this release. Release ${name} as well: describe its change with \`pnpm changeset\`.`,
  ]
}
