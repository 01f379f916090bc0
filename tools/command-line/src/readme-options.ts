import { type OptionSection, type OptionTable, optionUse } from './option-table.ts'

/** A command and its options. */
type CommandOptions = readonly [
  name: string,
  command: { readonly sections?: readonly OptionSection[] },
]

/** The options of commands, each where it comes first. What has no title has that of its command. */
export function readmeSections(commands: Iterable<CommandOptions>): OptionSection[] {
  const seen = new Set<unknown>()
  const isNew = (option: unknown): boolean => !seen.has(option) && Boolean(seen.add(option))
  return [...commands].flatMap(([name, { sections = [] }]) =>
    sections.flatMap(({ title = `\`${name}\``, options }) => {
      const own: OptionTable = Object.fromEntries(
        Object.entries(options).filter(([, option]) => isNew(option)),
      )
      return Object.keys(own).length > 0 ? [{ title, options: own }] : []
    }),
  )
}

const START = '<!-- options:start -->'
const END = '<!-- options:end -->'

/**
 * A README with the tables of options between its two markers, `<!-- options:start -->` and
 * `<!-- options:end -->`.
 *
 * @throws Error if a marker is missing
 */
export function withOptions(readme: string, sections: readonly OptionSection[]): string {
  const from = readme.indexOf(START)
  const to = readme.indexOf(END)
  if (from < 0 || to < from)
    throw new Error(`The README needs the lines ${START} and ${END}, in this order. Add them.`)
  const text = sections.map(sectionTable).join('\n')
  return `${readme.slice(0, from + START.length)}\n\n${text}\n${readme.slice(to)}`
}

function sectionTable({ title = '', options }: OptionSection): string {
  const rows = Object.entries(options).map(([name, option]) => [
    `\`${optionUse(name, option)}\``,
    // Outside of code, a name in angle brackets would be taken for HTML.
    option.about.replaceAll('<', '\\<'),
  ])
  return tableLines([[title.toLowerCase(), ''], ...rows])
}

/** A Markdown table with cells of equal width, as the formatter writes them. */
function tableLines(rows: readonly (readonly string[])[]): string {
  const cells = rows.map((row) => row.map((cell) => cell.replaceAll('|', '\\|')))
  const widths = [0, 1].map((at) => Math.max(3, ...cells.map((row) => row[at]?.length ?? 0)))
  const line = (row: readonly string[]): string =>
    `| ${row.map((cell, at) => cell.padEnd(widths[at] ?? 0)).join(' | ')} |\n`
  const [head = [], ...body] = cells
  const rule = `| ${widths.map((width) => '-'.repeat(width)).join(' | ')} |\n`
  return [line(head), rule, ...body.map(line)].join('')
}
