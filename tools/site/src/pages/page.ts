import { mkdirSync, writeFileSync } from 'node:fs'
import { dirname, join } from 'node:path'

/** Pages by their address below the folder of made pages, such as `errors.md`. */
export type Pages = Readonly<Record<string, string>>

export function writePages(folder: string, pages: Pages): void {
  for (const [path, text] of Object.entries(pages)) {
    const file = join(folder, path)
    mkdirSync(dirname(file), { recursive: true })
    writeFileSync(file, text)
  }
}

/** The head of a page that VitePress reads. */
export function frontmatter(values: Readonly<Record<string, unknown>>): string {
  const lines = Object.entries(values).map(([key, value]) => `${key}: ${JSON.stringify(value)}`)
  return `---\n${lines.join('\n')}\n---\n\n`
}
