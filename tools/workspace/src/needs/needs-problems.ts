import { existsSync, readFileSync } from 'node:fs'
import { join } from 'node:path'
import { needsLines } from './needs-line.ts'

/** One line for each README that does not say, or says wrongly, which Node and TypeScript its package needs. */
export function needsProblems(root: string): string[] {
  return needsLines(root).flatMap(({ readme, line, pattern }) => {
    if (!existsSync(join(root, readme))) return []
    const [found] = pattern.exec(readFileSync(join(root, readme), 'utf8')) ?? []
    if (found === line) return []
    return found === undefined
      ? [
          `${readme}: a line of its own must say what the package needs. Add, below the line that installs it: ${line}`,
        ]
      : [`${readme}: "${found}" is stale. Run \`pnpm readme\`.`]
  })
}
