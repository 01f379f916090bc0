import { spawn } from 'node:child_process'
import { once } from 'node:events'
import { createRequire } from 'node:module'
import { join } from 'node:path'
import { fileURLToPath } from 'node:url'
import { writePlainHeadings } from './changelog-headings.ts'
import { changesetProblems, writtenProblems } from './changeset-rules.ts'
import { writeDependents } from './dependents-changeset.ts'

const house = fileURLToPath(new URL('../../../..', import.meta.url))

/** What became of it, with all that was printed. */
export interface Versioned {
  readonly isDone: boolean
  readonly output: string
}

/**
 * Takes the changesets up, in place of `changeset version` alone, which knows neither what a break does to those who
 * depend on it nor what "minor" means to readers. Nothing is changed where a changeset is wrong.
 * @param args For `changeset version`, such as `--snapshot next`.
 */
export async function versionPackages(root: string, args: readonly string[]): Promise<Versioned> {
  const wrong = writtenProblems(root)
  if (wrong.length > 0) return { isDone: false, output: wrong.join('\n') }
  const written = writeDependents(root)
  const problems = changesetProblems(root)
  if (problems.length > 0) return { isDone: false, output: [...written, ...problems].join('\n') }
  const program = createRequire(join(house, 'package.json')).resolve('@changesets/cli/bin.js')
  const child = spawn(process.execPath, [program, 'version', ...args], {
    cwd: root,
    stdio: ['ignore', 'pipe', 'pipe'],
  })
  const parts: string[] = written.map((line) => `${line}\n`)
  for (const stream of [child.stdout, child.stderr])
    stream.on('data', (part: Buffer) => parts.push(part.toString()))
  const [code] = (await once(child, 'close')) as [number | null]
  if (code === 0) writePlainHeadings(root)
  return { isDone: code === 0, output: parts.join('').trim() }
}
