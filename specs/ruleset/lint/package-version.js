import { existsSync, readFileSync } from 'node:fs'
import { dirname, join } from 'node:path'

/**
 * A package that holds a spec has its version, since callers see the one and tools read the other.
 *
 * @param {string} root the absolute path of the file that the spec begins with
 * @param {any} document the bundled spec
 */
export function packageVersion(root, document) {
  const file = join(dirname(root), 'package.json')
  if (!existsSync(file)) return []
  /** @type {{ version?: unknown, exports?: unknown }} */
  const { version, exports } = JSON.parse(readFileSync(file, 'utf8'))
  const stated = document.info?.version
  // A package of code may lie beside a spec, and has a version of its own.
  const holdsSpec = /openapi\.(?:ya?ml|json)/.test(JSON.stringify(exports ?? ''))
  return holdsSpec && typeof version === 'string' && stated !== undefined && version !== stated
    ? [
        {
          path: ['info', 'version'],
          rule: 'info-version',
          message: `Write one version in both. info.version is ${stated}, and the package.json beside the spec has ${version}.`,
        },
      ]
    : []
}
