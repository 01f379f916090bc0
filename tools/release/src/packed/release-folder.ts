import { existsSync, mkdirSync, readdirSync, statSync } from 'node:fs'
import { isAbsolute, relative, resolve } from 'node:path'
import { Stop } from '../house/stop.ts'

/** The folder that a release is packed into: new or empty, and outside of the checkout, whose tree has to stay clean. */
export function releaseFolder(root: string, folder: string): string {
  const path = resolve(root, folder)
  const way = relative(root, path)
  if (!/^\.\.(?:[\\/]|$)/.test(way) && !isAbsolute(way))
    throw new Stop(
      `--pack leads to ${path}, which is in the checkout. Expected a folder outside of it, such as ../packed: what is packed must not change the tree.`,
    )
  if (existsSync(path) && !statSync(path).isDirectory())
    throw new Stop(`--pack leads to ${path}, which is a file. Expected a new or an empty folder.`)
  mkdirSync(path, { recursive: true })
  if (readdirSync(path).length > 0)
    throw new Stop(
      `${path} is not empty: an earlier run packed there, to its end or not. Remove the folder, or name another.`,
    )
  return path
}
