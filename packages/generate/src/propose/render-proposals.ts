import { existsSync } from 'node:fs'
import { dirname, join, relative } from 'node:path'
import { createTwoFilesPatch } from 'diff'
import { compareBumps } from '../diff/change.ts'
import type { Proposal, Proposals, Unresolved } from './propose.ts'
import type { SpecFiles } from './spec-files.ts'

/** What a recording means for a spec, for a person to decide. */
export function renderProposals({ vendor, proposals, conflicts, byHand }: Proposals): string {
  const changes = proposals.filter(({ kind }) => kind === 'change')
  const examples = proposals.filter(({ kind }) => kind === 'example')
  const worst = changes.map(({ bump }) => bump).sort((a, b) => compareBumps(b, a))[0] ?? 'nothing'
  return [
    `# What was recorded of ${vendor}`,
    '',
    `${counted(changes.length, 'change')} and ${counted(examples.length, 'example')} are proposed. ` +
      `${counted(conflicts.length, 'conflict')}, and ${counted(byHand.length, 'finding')} to look at by hand.`,
    ...(changes.length > 0 ? ['', `Demands: **${worst}**`] : []),
    ...section('Changes', changes.flatMap(change)),
    ...section(
      'Examples',
      examples.map(({ number, title, file }) => `- ${number}. ${title} (\`${file}\`)`),
    ),
    ...section('Calls that disagree', conflicts.map(unresolved)),
    ...section('By hand', byHand.map(unresolved)),
    '',
  ].join('\n')
}

function change({
  number,
  title,
  file,
  before,
  after,
  operations,
  isContradicted,
  bump,
  means,
}: Proposal): string[] {
  return [
    `${number}. ${title}`,
    `   - at \`${file}\`, in ${operations.join(', ')}`,
    `   - \`${before}\` → \`${after}\``,
    ...means.map((sentence) => `   - ${bump}: ${sentence}`),
    ...(isContradicted
      ? ['   - A document of the vendor says otherwise. Ask the vendor before you accept it.']
      : []),
  ]
}

function unresolved({ title, operations, reason }: Unresolved): string {
  return `- ${title} In ${operations.join(', ')}. ${reason}`
}

function section(title: string, lines: readonly string[]): string[] {
  return lines.length === 0 ? [] : ['', `## ${title}`, '', ...lines]
}

function counted(count: number, noun: string): string {
  return `${count} ${noun}${count === 1 ? '' : 's'}`
}

/** The changes of the files, as `git apply` takes them at the root of the repository. */
export function renderPatch(files: SpecFiles): string {
  const root = repositoryOf(dirname(files.root))
  return files
    .changed()
    .map(({ file, before, after }) => {
      const path = relative(root, file).replaceAll('\\', '/')
      const patch = createTwoFilesPatch(`a/${path}`, `b/${path}`, before, after, '', '')
      return patch.replace(/^=+\n/, '').replace(/^(---|\+\+\+) (.*)\t$/gm, '$1 $2')
    })
    .join('')
}

/** The nearest folder around that git keeps, else the folder itself. */
function repositoryOf(folder: string): string {
  for (let at = folder; ; at = dirname(at)) {
    if (existsSync(join(at, '.git'))) return at
    if (at === dirname(at)) return folder
  }
}
