import { existsSync, readdirSync, readFileSync } from 'node:fs'
import { join } from 'node:path'

/**
 * The directories of all packages in the workspace, relative to its root and sorted. Plain
 * JavaScript, because set-up needs it before anything is installed.
 *
 * @param {string} root
 * @returns {string[]}
 */
export function workspaceDirectories(root) {
  const [, list = ''] =
    /^packages:\n((?: +- .*\n)+)/m.exec(readFileSync(join(root, 'pnpm-workspace.yaml'), 'utf8')) ??
    []
  return [...list.matchAll(/- ["']?([^"'\n]+?)["']?\n/g)]
    .flatMap(([, pattern = '']) => {
      if (!pattern.endsWith('/*')) return [pattern]
      const parent = pattern.slice(0, -2)
      if (!existsSync(join(root, parent))) return []
      return readdirSync(join(root, parent)).map((name) => `${parent}/${name}`)
    })
    .filter((directory) => existsSync(join(root, directory, 'package.json')))
    .sort()
}
