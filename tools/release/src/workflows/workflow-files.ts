import { globSync, readFileSync } from 'node:fs'
import { join } from 'node:path'
import { parse } from 'yaml'

/** A step of a job: a script, or an action. */
export interface Step {
  readonly run?: string
  readonly uses?: string
  readonly with?: Readonly<Record<string, unknown>>
  readonly env?: Readonly<Record<string, string>>
}

/** A job of a workflow. */
export interface Job {
  readonly 'timeout-minutes'?: number
  readonly permissions?: Readonly<Record<string, string>>
  readonly environment?: unknown
  readonly uses?: string
  readonly steps?: readonly Step[]
}

/** A workflow of GitHub Actions, as far as rules look at it. */
export interface Workflow {
  /** From the root, such as `.github/workflows/test.yml`. */
  readonly path: string
  readonly text: string
  readonly permissions?: Readonly<Record<string, string>>
  readonly concurrency?: unknown
  readonly jobs: Readonly<Record<string, Job>>
}

/** Every workflow of the house. */
export function workflowFiles(root: string): Workflow[] {
  return globSync('.github/workflows/*.{yml,yaml}', { cwd: root })
    .sort()
    .map((path) => {
      const text = readFileSync(join(root, path), 'utf8')
      return { ...(parse(text) as Omit<Workflow, 'path' | 'text'>), path, text }
    })
}
