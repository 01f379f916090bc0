import { cpSync, existsSync, mkdirSync, writeFileSync } from 'node:fs'
import { join } from 'node:path'
import { fileURLToPath } from 'node:url'
import { type Vendor, vendors } from '@picturedesk/all-vendors'
import { specChangelog } from './changelog/spec-changelog.ts'
import { referenceDocument } from './describe/reference-document.ts'
import { htmlPage, REDOC_LICENSES } from './render/html-page.ts'
import { type IndexEntry, indexEntry, indexHtml, indexMarkdown } from './render/index-pages.ts'
import { markdownPage } from './render/markdown-page.ts'
import { samplesOf } from './samples/samples-of.ts'
import { loadVendor } from './vendors/load-vendor.ts'

const root = fileURLToPath(new URL('../../..', import.meta.url))

/**
 * Writes the pages of vendors into a folder: `<vendor>.html`, `.md` and `.json`, and an index of all pages that are there.
 * @returns a line for each file
 */
export async function writePages(chosen: readonly Vendor[], folder: string): Promise<string[]> {
  mkdirSync(folder, { recursive: true })
  const files: Record<string, string> = {}
  const entries: IndexEntry[] = []
  for (const one of vendors) {
    const isChosen = chosen.some(({ id }) => id === one.id)
    if (!isChosen && !existsSync(join(folder, `${one.id}.html`))) continue
    const vendor = await loadVendor(one)
    entries.push(indexEntry(vendor))
    if (!isChosen) continue
    const document = referenceDocument(vendor, await samplesOf(vendor), specChangelog(root, one.id))
    files[`${one.id}.html`] = htmlPage(document, one.id)
    files[`${one.id}.md`] = markdownPage(document)
    files[`${one.id}.json`] = `${JSON.stringify(document, null, 2)}\n`
  }
  files['index.html'] = indexHtml(entries)
  files['index.md'] = indexMarkdown(entries)
  for (const [name, text] of Object.entries(files)) writeFileSync(join(folder, name), text)
  cpSync(REDOC_LICENSES, join(folder, 'redoc.LICENSE.txt'))
  return Object.entries(files).map(([name, text]) => `${name} ${Math.ceil(text.length / 1024)} kB`)
}
