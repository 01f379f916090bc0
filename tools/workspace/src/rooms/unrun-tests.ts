import { globSync, readFileSync } from 'node:fs'
import { basename, join } from 'node:path'
import { workspaceDirectories } from '../setup/workspace-directories.mjs'

/** Which script runs a test file. */
const scriptOf = (file: string): string => (file.includes('.packed.test.') ? 'test:packed' : 'test')

/** One line for each package that has tests which no script of its package.json runs. */
export function unrunTests(root: string): string[] {
  return workspaceDirectories(root).flatMap((directory) => {
    const text = readFileSync(join(root, directory, 'package.json'), 'utf8')
    const { scripts = {} } = JSON.parse(text) as { scripts?: Readonly<Record<string, string>> }
    const files = globSync('**/*.test.ts', {
      cwd: join(root, directory),
      exclude: (path) => ['node_modules', 'dist'].includes(basename(path)),
    })
    const needed = new Set(files.map(scriptOf))
    return [...needed]
      .filter((script) => !Object.hasOwn(scripts, script))
      .map((script) => {
        const example = files.find((file) => scriptOf(file) === script)
        return `${directory}/package.json: nothing runs ${example}. Add the script "${script}".`
      })
  })
}
