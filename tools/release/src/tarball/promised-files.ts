import { posix } from 'node:path'
import type { PackageManifest } from '../house/package-manifest.ts'
import type { PackedFiles } from './read-tarball.ts'

/** A file that a manifest names, and where it does so. */
export interface PromisedFile {
  /** From the root of the package. With `*` where a pattern stands. */
  readonly path: string
  /** Such as `exports["./search"].types`. */
  readonly place: string
}

/** Fields that name one file, or several by key. */
const FIELDS = ['main', 'module', 'browser', 'types', 'typings', 'bin', 'exports', 'imports']

/** Every file that a manifest promises to importers, type checkers and shells. */
export function promisedFiles(manifest: PackageManifest): PromisedFile[] {
  return [
    ...FIELDS.flatMap((field) => filesIn(manifest[field], field)),
    // What Picturedesk reads of a package, by its exports: `{ "picturedesk": { "manifest": "./manifest.json" } }`.
    ...Object.entries(manifest).flatMap(([field, value]) =>
      /^picturedesk(-|$)/.test(field) ? exportedFiles(manifest, value, field) : [],
    ),
  ]
}

/** Conditions and subpaths may stand in each other, and lists may stand for "the first that works". */
function filesIn(value: unknown, place: string): PromisedFile[] {
  if (typeof value === 'string')
    // `imports` may lead to other packages, and `browser` may leave modules out.
    return value.startsWith('.') || !/^(imports|browser)\b/.test(place)
      ? [{ path: posix.normalize(value), place }]
      : []
  if (typeof value !== 'object' || value === null) return []
  return Object.entries(value).flatMap(([key, inner]) =>
    filesIn(inner, `${place}${/^\w+$/.test(key) ? `.${key}` : `["${key}"]`}`),
  )
}

function exportedFiles(manifest: PackageManifest, value: unknown, field: string): PromisedFile[] {
  if (typeof value !== 'object' || value === null) return []
  const exported = manifest['exports'] as Readonly<Record<string, unknown>> | undefined
  return Object.entries(value).flatMap(([key, subpath]) => {
    if (typeof subpath !== 'string' || !subpath.startsWith('./')) return []
    const place = `${field}.${key}`
    if (exported?.[subpath] === undefined) return [{ path: `exports ${subpath}`, place }]
    return []
  })
}

/** The files of a tarball that a promised path means: one, or those of a pattern. */
export function matching(path: string, files: PackedFiles): string[] {
  if (!path.includes('*')) return files.has(path) ? [path] : []
  const [before = '', after = ''] = path.split('*')
  return [...files.keys()].filter((file) => file.startsWith(before) && file.endsWith(after))
}
