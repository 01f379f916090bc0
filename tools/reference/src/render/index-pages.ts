import { countFacts, readFacts } from '@picturedesk/openapi/provenance'
import { factSentence } from '../describe/fact-sentence.ts'
import { table } from '../describe/table.ts'
import type { LoadedVendor } from '../vendors/load-vendor.ts'
import { escapeHtml } from './escape-html.ts'

/** A vendor's line on the page that lists all. */
export interface IndexEntry {
  readonly id: string
  readonly title: string
  readonly version: string
  readonly operations: number
  readonly known: string
}

export function indexEntry({ id, spec }: Pick<LoadedVendor, 'id' | 'spec'>): IndexEntry {
  const { facts, operations } = readFacts(spec)
  const { title, version } = spec.info
  return {
    id,
    title,
    version,
    operations: operations.length,
    known: factSentence(countFacts(facts)),
  }
}

const TITLE = "Vendors' APIs, described by Picturedesk"
const HEADINGS = ['API', 'version of the description', 'operations', 'known by']

export function indexMarkdown(entries: readonly IndexEntry[]): string {
  const rows = entries.map(({ id, title, version, operations, known }) => [
    `[${title}](${id}.md)`,
    version,
    String(operations),
    known,
  ])
  return `# ${TITLE}\n\n${table(HEADINGS, rows)}\n`
}

export function indexHtml(entries: readonly IndexEntry[]): string {
  const rows = entries.map(
    ({ id, title, version, operations, known }) =>
      `<tr><td><a href="${id}.html">${escapeHtml(title)}</a></td><td>${escapeHtml(version)}</td><td>${operations}</td><td>${escapeHtml(known)}</td><td><a href="${id}.md">Markdown</a> <a href="${id}.json">JSON</a></td></tr>`,
  )
  return `<!doctype html>
<html lang="en">
<head>
<meta charset="utf-8">
<meta http-equiv="Content-Security-Policy" content="default-src 'none'; style-src 'unsafe-inline'; img-src data:">
<meta name="viewport" content="width=device-width, initial-scale=1">
<title>${TITLE}</title>
<link rel="icon" href="data:,">
<style>body { font: 16px system-ui, sans-serif; margin: 2rem auto; max-width: 70rem; padding: 0 1rem } td, th { padding: .4rem .8rem; text-align: left; vertical-align: top; border-bottom: 1px solid #ddd } table { border-collapse: collapse }</style>
</head>
<body>
<h1>${TITLE}</h1>
<table>
<tr>${[...HEADINGS, 'other forms'].map((heading) => `<th>${heading}</th>`).join('')}</tr>
${rows.join('\n')}
</table>
</body>
</html>
`
}
