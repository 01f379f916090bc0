import { shortName } from '../house.ts'

const REFERENCES = '\n## References\n'
const REFERENCE = /^Re-exports (\[[^\]]+\]\([^)]+\))$/gm

/** The page of an entry, with how it is imported, and a short list of what it hands on from elsewhere. */
export function modulePage(markdown: string, specifier: string): string {
  const [own = '', references] = markdown.split(REFERENCES)
  const [owner = specifier] = /^(?:@[^/]+\/)?[^/]+/.exec(specifier) ?? []
  const about = `All that can be imported from \`${specifier}\`. [The page of the package](/packages/${shortName(owner)}) says what it is for.`
  const titled = own.replace(/^# .+$/m, `# ${specifier}\n\n${about}`)
  if (references === undefined) return titled
  const links = [...references.matchAll(REFERENCE)].map(([, link]) => link)
  return `${titled.trimEnd()}\n\n## Handed on from other entries\n\n${links.join(' · ')}\n`
}
