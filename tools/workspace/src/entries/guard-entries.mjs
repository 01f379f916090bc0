import { readFileSync, renameSync, writeFileSync } from 'node:fs'
import { basename, dirname, join, relative } from 'node:path'
import { pathToFileURL } from 'node:url'
import { guardFiles, looseImports } from './node-guard.mjs'

// The last step of a build: `node guard-entries.mjs`, in the folder of the package.

/** Commands need it alone; entries need both files. */
const CHECK = 'node-check.js'

/**
 * Puts a check of Node's version before all that a package runs. It is a file of its own that is evaluated first, as
 * whatever an old Node lacks ends the loading of a file before its first line.
 *
 * @param {string} root of the package
 */
export function guardEntries(root) {
  const manifest = JSON.parse(readFileSync(join(root, 'package.json'), 'utf8'))
  const { name, engines, exports = {}, bin = {}, publishConfig } = manifest
  const dist = join(root, 'dist')
  const defaults = Object.values(exports).flatMap((target) => target.default ?? [])
  const entries = new Set(defaults.filter((entry) => entry.endsWith('.js')))
  for (const [file, text] of guardFiles(name, engines.node))
    if (file === CHECK || entries.size > 0) writeFileSync(join(dist, file), text)
  for (const path of entries)
    guard(
      join(root, path),
      (main, check) => `import '${check}/needs-node.js'\nexport * from './${main}'\n`,
    )
  // With 2, the code of a wrong setting: 1 means for some commands that the work is done and has findings.
  for (const path of Object.values(publishConfig?.bin ?? bin))
    guard(
      join(root, path),
      (main, check) =>
        `#!/usr/bin/env node\nimport { tooOld } from '${check}/node-check.js'\n` +
        `if (tooOld === undefined) await import('./${main}')\n` +
        'else {\n  console.error(tooOld)\n  process.exitCode = 2\n}\n',
    )

  /**
   * @param {string} path
   * @param {(main: string, check: string) => string} render
   */
  function guard(path, render) {
    const main = path.replace(/\.js$/, '.main.js')
    renameSync(path, main)
    const check = relative(dirname(path), dist) || '.'
    writeFileSync(path, render(basename(main), check))
  }
}

/**
 * @param {string} root
 * @param {readonly string[]} files
 */
export function loosenImports(root, files) {
  for (const file of files) {
    const path = join(root, file)
    writeFileSync(path, looseImports(readFileSync(path, 'utf8')))
  }
}

if (import.meta.url === pathToFileURL(process.argv[1] ?? '').href) {
  const { globSync } = await import('node:fs')
  const files = globSync('dist/**/*.js', { exclude: ['dist/third-party/**'] })
  loosenImports(process.cwd(), files)
  guardEntries(process.cwd())
}
