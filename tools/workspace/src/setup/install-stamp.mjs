import { createHash } from 'node:crypto'
import { existsSync, readFileSync, writeFileSync } from 'node:fs'
import { join } from 'node:path'
import { workspaceDirectories } from './workspace-directories.mjs'

/**
 * Whether what is installed is what the lockfile and every package.json ask for. Anything that is
 * missing or has changed since the last `rememberInstall` says no.
 *
 * @param {string} root
 * @returns {boolean}
 */
export function isInstalled(root) {
  const stamp = stampPath(root)
  if (!existsSync(stamp) || readFileSync(stamp, 'utf8') !== fingerprint(root)) return false
  return ['.', ...workspaceDirectories(root)].every((directory) => {
    const { dependencies, devDependencies } = readPackage(root, directory)
    const needed = Object.keys({ ...dependencies, ...devDependencies })
    // A link that leads nowhere does not exist: the store may have been emptied since.
    return needed.every((name) => existsSync(join(root, directory, 'node_modules', name)))
  })
}

/**
 * Notes that an install has just succeeded.
 *
 * @param {string} root
 */
export function rememberInstall(root) {
  writeFileSync(stampPath(root), fingerprint(root))
}

/** @param {string} root */
function stampPath(root) {
  return join(root, 'node_modules/.picturedesk-install')
}

/** @param {string} root */
function fingerprint(root) {
  const hash = createHash('sha256').update(`${process.platform} ${process.arch}`)
  const manifests = workspaceDirectories(root).map((directory) => `${directory}/package.json`)
  for (const path of ['package.json', 'pnpm-lock.yaml', 'pnpm-workspace.yaml', ...manifests]) {
    const full = join(root, path)
    hash.update(`\0${path}\0`).update(existsSync(full) ? readFileSync(full) : 'none')
  }
  return hash.digest('hex')
}

/**
 * @param {string} root
 * @param {string} directory
 * @returns {{ dependencies?: Record<string, string>, devDependencies?: Record<string, string> }}
 */
function readPackage(root, directory) {
  return JSON.parse(readFileSync(join(root, directory, 'package.json'), 'utf8'))
}
