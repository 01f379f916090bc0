import { existsSync } from 'node:fs'
import { join } from 'node:path'
import { readJson } from './read-json.ts'
import { Stop } from './stop.ts'

/** The name of the pre-release that `changeset pre enter` began, or `undefined`. */
export function preRelease(
  root: string,
): { readonly mode: string; readonly tag: string } | undefined {
  const path = join(root, '.changeset/pre.json')
  if (!existsSync(path)) return undefined
  const { mode, tag } = (readJson(root, '.changeset/pre.json') ?? {}) as Record<string, unknown>
  if ((mode === 'pre' || mode === 'exit') && typeof tag === 'string') return { mode, tag }
  throw new Stop(
    '.changeset/pre.json is not what `pnpm changeset pre enter` writes. Expected `mode` "pre" or "exit", and `tag`. ' +
      'Restore it: `git checkout -- .changeset/pre.json`.',
  )
}
