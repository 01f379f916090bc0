import { readdirSync, readFileSync } from 'node:fs'
import { join } from 'node:path'

const PACKAGE = /^(.*node_modules\/(?:@[^/]+\/)?[^/]+)\//
const LICENCE_FILE = /^(licen[cs]e|copying|notice)/i

/**
 * A page with name, version and licence of each package that a bundle has files of, and each text once.
 *
 * @throws Error for a package whose licence nobody can tell
 */
export function licencesOf(files: readonly string[]): string {
  const folders = new Set(files.flatMap((file) => PACKAGE.exec(file)?.[1] ?? []))
  const packages = [...folders].map(readLicences).sort((a, b) => (a.title < b.title ? -1 : 1))
  const texts = new Set(packages.flatMap((one) => one.texts))
  const sections = [...texts].map((text) => {
    const titles = packages.filter((one) => one.texts.includes(text)).map(({ title }) => title)
    return `## ${titles.join(', ')}\n\n\`\`\`text\n${text}\n\`\`\``
  })
  const list = packages.map(({ title, license }) => `- ${title}: ${license}`)
  return [
    '# Licences of what is in this folder',
    'The part of [Prism](https://github.com/stoplightio/prism) that the mocks call, with the packages that it needs. Nothing in them was changed.',
    list.join('\n'),
    ...sections,
    '',
  ].join('\n\n')
}

function readLicences(folder: string) {
  const { name, version, license } = JSON.parse(
    readFileSync(join(folder, 'package.json'), 'utf8'),
  ) as Record<string, unknown>
  const texts = readdirSync(folder)
    .filter((file) => LICENCE_FILE.test(file))
    .map((file) => readFileSync(join(folder, file), 'utf8').trim())
  if (typeof license !== 'string' && texts.length === 0)
    throw new Error(`${name} states no licence. Look it up before it is bundled.`)
  return { title: `${name} ${version}`, license: license ?? 'see below', texts }
}
