import { existsSync } from 'node:fs'
import { join } from 'node:path'
import { isPreReleaseName, PRE_RELEASE_RULE } from '../packed/dist-tag.ts'
import { readJson } from './read-json.ts'
import { Stop } from './stop.ts'

/** The name of the pre-release that `changeset pre enter` began, or `undefined`. */
export function preRelease(
  root: string,
): { readonly mode: string; readonly tag: string } | undefined {
  const path = join(root, '.changeset/pre.json')
  if (!existsSync(path)) return undefined
  const { mode, tag } = (readJson(root, '.changeset/pre.json') ?? {}) as Record<string, unknown>
  if ((mode === 'pre' || mode === 'exit') && typeof tag === 'string') {
    // A pre-release that ends takes its name with it.
    if (mode === 'exit' || isPreReleaseName(tag)) return { mode, tag }
    throw new Stop(
      `The pre-release has the name "${tag}" (.changeset/pre.json), which becomes its dist-tag. Expected ${PRE_RELEASE_RULE}. ` +
        'Undo it before anything has that name: `git rm --force .changeset/pre.json` where it is committed, else remove the file. Then run `pnpm changeset pre enter <name>` with another.',
    )
  }
  throw new Stop(
    '.changeset/pre.json is not what `pnpm changeset pre enter` writes. Expected `mode` "pre" or "exit", and `tag`. ' +
      'Restore it: `git checkout -- .changeset/pre.json`.',
  )
}
