import { posix } from 'node:path'
import type { PublishedPackage } from '../house.ts'

/** What a package exports under one name. */
export interface EntryPoint {
  /** As it is imported, such as `@picturedesk/hellorf/search`. */
  readonly specifier: string
  /** Its source in the repository. */
  readonly file: string
}

const SOURCE = '@picturedesk/source'

/** The entries of a package that are TypeScript. Its JSON files have no API. */
export function entryPoints({
  name,
  directory,
  exports = {},
}: Pick<PublishedPackage, 'name' | 'directory' | 'exports'>): EntryPoint[] {
  return Object.entries(exports).flatMap(([subpath, target]) => {
    const source = sourceOf(target)
    if (source === undefined) return []
    return [{ specifier: posix.join(name, subpath), file: posix.join(directory, source) }]
  })
}

function sourceOf(target: unknown): string | undefined {
  if (typeof target !== 'object' || target === null || !(SOURCE in target)) return undefined
  const source = target[SOURCE]
  return typeof source === 'string' && /\.m?ts$/.test(source) ? source : undefined
}
