import { isBuiltin } from 'node:module'
import { posix } from 'node:path'
import type { PackageManifest } from '../house/package-manifest.ts'
import { type ParsedModule, packageOf, parseModule } from './imports.ts'
import { matching, promisedFiles } from './promised-files.ts'
import { type PackedFiles, textOf } from './read-tarball.ts'

/** More findings than these are counted. */
const NAMED = 5

const MODULE = /\.[mc]?js$|\.d\.[mc]?ts$/
const TYPES = /\.d\.[mc]?ts$/

/** Files for others to copy: they are no modules of this package. */
const TEMPLATES = /^templates\//

const THIRD_PARTY = /(^|\/)third-party\//

/** Imports of a tarball that lead nowhere once it is installed, and modules that hold nothing or are none. */
export function importProblems(manifest: PackageManifest, files: PackedFiles): string[] {
  const modules = [...files.keys()]
    .filter((path) => MODULE.test(path) && !TEMPLATES.test(path))
    .map((path) => [path, parseModule(path, textOf(files, path))] as const)
  const known = knownPackages(manifest)
  const types = typesInUse(manifest, files, new Map(modules))
  // Parts of others bring their own packages, or do without. Types that no entry leads to are never read.
  const isLoaded = (path: string): boolean =>
    !THIRD_PARTY.test(path) && (!TYPES.test(path) || types.has(path))
  const all = (find: (path: string, module: ParsedModule) => readonly string[]): string[] =>
    modules.flatMap(([path, module]) => find(path, module).map((what) => `${path}: ${what}`))
  return [
    ...listed(
      all((_, { error }) => (error === undefined ? [] : [error])),
      'files of the tarball are no modules',
      'Build the package.',
    ),
    ...listed(
      all((path, { specifiers }) => specifiers.filter((one) => isMissing(path, one, files))),
      'the tarball lacks files that its own modules import',
      'Build the package, and look at `files` in its package.json.',
    ),
    ...listed(
      all((_, { specifiers }) =>
        specifiers.filter((one) => one.startsWith('#') && !isOwnImport(one, manifest)),
      ),
      'modules import what `imports` of package.json does not name',
      'Add it there.',
    ),
    ...listed(
      all((path, { specifiers }) =>
        isLoaded(path)
          ? specifiers.filter((one) => isUndeclared(one, TYPES.test(path), known))
          : [],
      ),
      'modules import packages that package.json does not name',
      'Add each to `dependencies`, or to `peerDependencies` with `optional` in `peerDependenciesMeta`.',
    ),
  ]
}

function listed(findings: readonly string[], what: string, remedy: string): string[] {
  if (findings.length === 0) return []
  const more = findings.length - NAMED
  const named = findings.slice(0, NAMED).join(', ')
  return [`${what}: ${named}${more > 0 ? ` and ${more} more` : ''}. ${remedy}`]
}

function knownPackages(manifest: PackageManifest): ReadonlySet<string> {
  const { name, dependencies, peerDependencies, optionalDependencies } = manifest
  return new Set([
    name,
    ...[dependencies, peerDependencies, optionalDependencies].flatMap((field) =>
      Object.keys(field ?? {}),
    ),
  ])
}

function isUndeclared(specifier: string, ofTypes: boolean, known: ReadonlySet<string>): boolean {
  const name = packageOf(specifier)
  if (name === undefined || isBuiltin(specifier) || known.has(name)) return false
  return !(ofTypes && known.has(`@types/${name.replace('@', '').replace('/', '__')}`))
}

function isOwnImport(specifier: string, manifest: PackageManifest): boolean {
  return Object.keys((manifest['imports'] ?? {}) as object).some((key) => {
    const [before = '', after] = key.split('*')
    if (after === undefined) return key === specifier
    return specifier.startsWith(before) && specifier.endsWith(after)
  })
}

function isMissing(path: string, specifier: string, files: PackedFiles): boolean {
  return isRelative(specifier) && targetOf(path, specifier, files) === undefined
}

function isRelative(specifier: string): boolean {
  return /^\.{1,2}(\/|$)/.test(specifier)
}

/** The file of the tarball that a relative import leads to. */
function targetOf(path: string, specifier: string, files: PackedFiles): string | undefined {
  const target = posix.join(posix.dirname(path), specifier.replace(/[?#].*$/, ''))
  // Types name the module that is run; theirs stand beside it.
  const types = target.replace(/(?:\.d)?\.([mc]?)[jt]s$/, '.d.$1ts')
  const candidates = TYPES.test(path) ? [types, target] : [target]
  return candidates.find((each) => files.has(each))
}

/** The declarations that type checkers come to from what package.json names. */
function typesInUse(
  manifest: PackageManifest,
  files: PackedFiles,
  modules: ReadonlyMap<string, ParsedModule>,
): ReadonlySet<string> {
  const found = new Set<string>()
  const left = promisedFiles(manifest).flatMap(({ path }) => matching(path, files))
  for (let path = left.pop(); path !== undefined; path = left.pop()) {
    if (!TYPES.test(path) || found.has(path)) continue
    found.add(path)
    for (const specifier of modules.get(path)?.specifiers ?? [])
      if (isRelative(specifier)) left.push(targetOf(path, specifier, files) ?? path)
  }
  return found
}
