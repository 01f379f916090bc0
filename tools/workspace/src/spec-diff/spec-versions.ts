import { readFileSync, writeFileSync } from 'node:fs'
import { join } from 'node:path'
import { specPackages } from './spec-packages.ts'

/** A spec that was only scaffolded: its `info.version` is still that of the document that it was made from. */
const UNRELEASED = '0.0.0'

const INFO_VERSION =
  /^(info:\n(?:[ \t]+.*\n|\n)*?[ \t]+version:[ \t]*)(["']?)([^"'\n#]+?)\2([ \t]*(?:#.*)?)$/m

/** A line for each spec whose `info.version` is not that of its package, which the release bumps. */
export function specVersionProblems(root: string): string[] {
  return specPackages(root).flatMap(({ folder, version }) => {
    const said = INFO_VERSION.exec(readFileSync(join(root, folder, 'openapi.yaml'), 'utf8'))?.[3]
    if (version === UNRELEASED || said === version) return []
    return [
      `${folder}/openapi.yaml: Expected info.version ${version}, as in package.json. Received ${said ?? 'none'}. ` +
        'Run `pnpm exec node tools/workspace/src/spec-diff/write-spec-versions.ts`.',
    ]
  })
}

/** Writes the version of each spec's package into the spec, and tells which it changed. */
export function writeSpecVersions(root: string): string[] {
  return specPackages(root).flatMap(({ folder, version }) => {
    const path = join(root, folder, 'openapi.yaml')
    const text = readFileSync(path, 'utf8')
    const next = text.replace(
      INFO_VERSION,
      (_, before: string, _quote, _old, after: string) => `${before}"${version}"${after}`,
    )
    if (version === UNRELEASED || next === text) return []
    writeFileSync(path, next)
    return [`${folder} ${version}`]
  })
}
