/** What the table needs of a vendor's manifest. */
export interface TableManifest {
  readonly name: string
  readonly capabilities: Readonly<Record<string, readonly string[]>>
}

const start = '<!-- capabilities:start -->'
const end = '<!-- capabilities:end -->'

/** The table in Markdown: a line for each capability that a vendor has, a column for each vendor. */
export function capabilityTable(manifests: readonly TableManifest[]): string {
  const capabilities = new Set(manifests.flatMap((manifest) => Object.keys(manifest.capabilities)))
  const rows = [
    ['', ...manifests.map(({ name }) => name)],
    ['---', ...manifests.map(() => '---')],
    ...[...capabilities].map((capability) => [
      capability,
      ...manifests.map((manifest) => manifest.capabilities[capability]?.join(', ') ?? '–'),
    ]),
  ]
  return rows.map((cells) => `| ${cells.join(' | ')} |\n`).join('')
}

/**
 * The README with the table between its two markers.
 *
 * @throws Error when a marker is missing, with the remedy.
 */
export function withCapabilityTable(readme: string, manifests: readonly TableManifest[]): string {
  const from = readme.indexOf(start)
  const to = readme.indexOf(end)
  if (from < 0 || to < from) {
    throw new Error(
      `README.md needs the lines ${start} and ${end}, in this order; ` +
        'then `pnpm --filter @picturedesk/workspace readme` puts the table between them.',
    )
  }
  const head = readme.slice(0, from + start.length)
  return `${head}\n${capabilityTable(manifests)}${readme.slice(to)}`
}
