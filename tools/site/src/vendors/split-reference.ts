import { frontmatter, type Pages } from '../pages/page.ts'

const OPERATION = /^<a id="operation-[^"]+"><\/a>$/m
const SCHEMAS = /^## Schemas$/m

/** One page of a vendor's reference, with the title that stands in the list of pages. */
export interface OperationPage {
  readonly id: string
  readonly title: string
}

export interface SplitReference {
  readonly pages: Pages
  readonly title: string
  readonly operations: readonly OperationPage[]
}

/**
 * A vendor's reference in Markdown, which is one long page, as a page for each operation, one for all
 * schemas, and one that tells how the API is known and lists the operations.
 */
export function splitReference(vendor: string, markdown: string): SplitReference {
  const [before = '', schemas = ''] = markdown.split(SCHEMAS)
  const [overview = '', ...sections] = before.split(OPERATION)
  const [, title = vendor] = /^# (.+)$/m.exec(overview) ?? []
  const operations = sections.map(operationPage)
  const ids = new Map(operations.map(({ id }) => [id.toLowerCase(), id]))
  const linked = (text: string): string =>
    text
      .replace(/\]\(#operation-([^)]+)\)/g, (whole, id: string) =>
        ids.has(id) ? `](./${ids.get(id)}.md)` : whole,
      )
      .replace(/\]\(#schema-([^)]+)\)/g, '](./schemas.md#schema-$1)')
  const folder = `vendors/${vendor}`
  return {
    title,
    operations,
    pages: {
      [`${folder}/index.md`]: head(title) + interactive(vendor, linked(overview)),
      [`${folder}/schemas.md`]: `${head(`Schemas of ${title}`)}# Schemas\n${linked(schemas).replaceAll('\n### Schema ', '\n## Schema ')}`,
      ...Object.fromEntries(
        operations.map(({ id, text }) => [
          `${folder}/${id}.md`,
          head(`${id}: ${title}`) + linked(text),
        ]),
      ),
    },
  }
}

function operationPage(section: string): OperationPage & { readonly text: string } {
  const [, id] = /^\| Operation \| `([^`]+)` \|$/m.exec(section) ?? []
  if (id === undefined) throw new Error('Expected a row "Operation" in each operation. Found none.')
  const [, heading = ''] = /^### `([^`]+)`$/m.exec(section) ?? []
  const title = `${id}: ${heading}`
  return { id, title, text: raised(section.replace(/^### `[^`]+`$/m, `# ${id}\n\n\`${heading}\``)) }
}

/** Headings two levels up, but for what stands in examples. */
function raised(text: string): string {
  let fence = ''
  return text
    .split('\n')
    .map((line) => {
      const [mark = ''] = /^`{3,}/.exec(line) ?? []
      if (mark !== '' && (fence === '' || mark.length >= fence.length))
        fence = fence === '' ? mark : ''
      return fence === '' ? line.replace(/^#{2}(#+ )/, '$1') : line
    })
    .join('\n')
    .replace(/^# (?=(?:Parameters|Request body|Response ))/gm, '## ')
}

function head(title: string): string {
  return frontmatter({ title, editLink: false })
}

function interactive(vendor: string, overview: string): string {
  const files = `Also as [one page with a search of its own](/reference/${vendor}.html){target="_self"}, as [Markdown](/reference/${vendor}.md){target="_self"} and as [JSON](/reference/${vendor}.json){target="_self"}.`
  return overview.replace(/^(# .+)$/m, `$1\n\n${files}`)
}
