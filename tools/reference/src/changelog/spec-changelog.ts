import { existsSync, readdirSync, readFileSync } from 'node:fs'
import { join } from 'node:path'
import parseChangeset from '@changesets/parse'

/**
 * What changed in a vendor's spec, by version, as Markdown: the changelog of the package that carries the spec, and before
 * it what the next release will tell.
 *
 * @param root the folder of the house
 */
export function specChangelog(root: string, id: string): string {
  const folder = join(root, 'specs', id)
  const { name, version } = JSON.parse(readFileSync(join(folder, 'package.json'), 'utf8')) as {
    readonly name: string
    readonly version: string
  }
  const path = join(folder, 'CHANGELOG.md')
  const released = existsSync(path) ? belowTitle(readFileSync(path, 'utf8')) : ''
  const pending = pendingChanges(join(root, '.changeset'), name)
  const sections = [
    ...(pending.length === 0 ? [] : ['### Not yet released', ...pending]),
    ...(released === ''
      ? [`### ${version}`, 'The first version of this description.']
      : [released]),
  ]
  return sections.join('\n\n')
}

/** Headings go one level down, below that of the page's section. */
function belowTitle(text: string): string {
  return text
    .replace(/^# .*\n/, '')
    .replace(/^#{2,5} /gm, '#$&')
    .trim()
}

function pendingChanges(folder: string, name: string): string[] {
  if (!existsSync(folder)) return []
  return (
    readdirSync(folder)
      .filter((file) => file.endsWith('.md') && file !== 'README.md')
      .sort()
      .map((file) => parseChangeset(readFileSync(join(folder, file), 'utf8')))
      .filter(({ releases }) => releases.some((release) => release.name === name))
      // Notes for tools, such as the seal of spec:diff, are not for readers.
      .map(({ summary }) => summary.replace(/<!--[\s\S]*?-->/g, '').trim())
  )
}
