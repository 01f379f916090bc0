import { isInside, type Measurement, type Section } from './measurement.ts'
import { amount } from './render-table.ts'

/** What the page says of each section that it shows. */
const headings: Partial<Record<Section, readonly [title: string, text: string]>> = {
  calls: [
    'A call without a network',
    'A search by Hellorf over `fetch` and `json()` alone. `fetch` is a stub, so that only the work of the client counts. Each client runs in a process of its own. Unlike the peers, ours signs the request, checks every value of the response and maps it to the model.',
  ],
  socket: [
    'A call over a socket',
    'The same search, sent to a server on the same machine. Each client runs alone in a process. Only the processor time of that process counts.',
  ],
  first: [
    'The first response',
    'From a new process to the first response: import, creation and one call, in processor time.',
  ],
  registry: [
    'A registry',
    'What the registry adds to the search of a provider, and how it grows with the number of vendors.',
  ],
  size: [
    'Bytes in a bundle',
    'Everything that an import brings along, bundled for browsers, minified and gzipped.',
  ],
  packages: ['Packages', 'What an installation adds.'],
}

/** The sections that the page shows. */
export const pageSections = Object.keys(headings) as readonly Section[]

/** Where and when the figures were measured. */
export interface Occasion {
  readonly date: Date
  /** Such as `Node 24.1.0 on Linux, x64, 2 processors`. */
  readonly machine: string
  /** Whether other work kept the machine busy. */
  readonly isBusy: boolean
}

/** The figures as a page of the documentation. */
export function renderPage(
  measurements: readonly Measurement[],
  { date, machine, isBusy }: Occasion,
): string {
  const parts = pageSections.flatMap((section) => {
    const its = measurements.filter((measurement) => measurement.section === section)
    const [title, text] = headings[section] ?? []
    if (its.length === 0) return []
    const rows = its.map((one) => [
      inCell(one.what),
      amount(one.value, one.unit),
      one.limit === undefined ? '' : amount(one.limit, one.unit),
      { true: 'yes', false: 'no' }[String(isInside(one))] ?? '',
    ])
    return [`## ${title}\n`, `${text}\n`, table(['', 'measured', 'limit', 'inside'], rows), '']
  })
  return [
    '# Performance\n',
    '<!-- Written by `npm run bench -- --page`. Do not edit. -->\n',
    `Measured on ${date.toISOString().slice(0, 10)} with ${machine}. All ratios compare what ran in the same run, so that they say more than times.`,
    `Limits hold for our own packages only.${isBusy ? ' Other work kept the machine busy, so that repeated runs differ by a tenth and more.' : ''}\n`,
    ...parts,
  ].join('\n')
}

function inCell(text: string): string {
  return text.replaceAll('|', '\\|').replaceAll(/`?(import .*? from '[^']+')`?/g, '`$1`')
}

function table(head: readonly string[], rows: readonly (readonly string[])[]): string {
  const widths = head.map((title, column) =>
    Math.max(3, title.length, ...rows.map((row) => row[column]?.length ?? 0)),
  )
  const line = (cells: readonly string[]): string =>
    `| ${cells.map((cell, column) => cell.padEnd(widths[column] ?? 0)).join(' | ')} |`
  return [line(head), line(widths.map((width) => '-'.repeat(width))), ...rows.map(line)].join('\n')
}
