import { readFileSync } from 'node:fs'
import { join } from 'node:path'
import { workspaceDirectories } from '../setup/workspace-directories.mjs'

interface Manifest {
  readonly name: string
  readonly description: string
  readonly private?: boolean
  readonly 'picturedesk-mock'?: object
}

/**
 * The published packages in Markdown, each with the description of its package.json. The mocks of
 * single vendors are left out: each vendor has one.
 */
export function packageTable(root: string): string {
  const rows = workspaceDirectories(root)
    .toSorted((a, b) => Number(a.startsWith('mocks/')) - Number(b.startsWith('mocks/')))
    .flatMap((directory) => {
      const text = readFileSync(join(root, directory, 'package.json'), 'utf8')
      const manifest = JSON.parse(text) as Manifest
      if (manifest.private || manifest['picturedesk-mock']) return []
      const description = manifest.description.replace(/\.$/, '')
      return [`| [\`${manifest.name}\`](${directory}) | ${description} |`]
    })
  return ['| package | what it is |', '| --- | --- |', ...rows].join('\n')
}
