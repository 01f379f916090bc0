import { existsSync, readFileSync } from 'node:fs'
import { join } from 'node:path'

/** The name of the pre-release that `changeset pre enter` began, or `undefined`. */
export function preRelease(
  root: string,
): { readonly mode: string; readonly tag: string } | undefined {
  const path = join(root, '.changeset/pre.json')
  if (!existsSync(path)) return undefined
  return JSON.parse(readFileSync(path, 'utf8')) as { mode: string; tag: string }
}
