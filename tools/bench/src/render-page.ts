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
  durable: [
    'Durable bulk work',
    'Jobs of `@picturedesk/bulk` over a bare loop that makes the same calls of the vendor in the same run. A unit is one task of 1,000 pictures: twelve calls of 100 ms each by a stub, so that the vendor rules the time, as it does in practice, and a busy machine hardly changes it. The engine may add a tenth. Its CPU is given by itself. Each worker process works on four units at a time, on one Postgres server; the embedded database is in the process that works.',
  ],
  sources: [
    'Reading of sources',
    'Files of CSV and JSONL read by `readSource` of `@picturedesk/bulk/sources`, each in a process of its own. The heap is looked at after collections. The peers only split and parse, in processor time: they check neither lines nor columns, and make no inputs.',
  ],
  packages: ['Packages', 'What an installation adds.'],
}

const WHY_ABOVE = `Where a row says "no", the figure is above its limit, which stays what is aimed at. Checks of every value, signatures and explanations of
failures are what costs more than planned: [decision 15](decisions/15-what-a-bundle-carries.md) says what was tried to make a bundle
lighter, and why the rest stays.
`

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
  return [
    '# Performance\n',
    '<!-- Written by `npm run bench -- --page`. Do not edit. -->\n',
    `${said({ date, machine })} All ratios compare what ran in the same run, so that they say more than times.`,
    `Limits hold for our own packages only.${isBusy ? BUSY : ''}\n`,
    ...(measurements.some((one) => isInside(one) === false) ? [WHY_ABOVE] : []),
    ...pageSections.flatMap((section) => renderSection(section, measurements)),
  ].join('\n')
}

/** The page with some sections anew, each with its own occasion. A section that is missing comes at the end. */
export function replaceSections(
  page: string,
  measurements: readonly Measurement[],
  { date, machine, isBusy }: Occasion,
): string {
  const note = `${said({ date, machine })}${isBusy ? BUSY : ''}\n`
  let [intro = '', ...parts] = page.split(/^(?=## )/m)
  for (const section of pageSections) {
    const text = renderSection(section, measurements, note).join('\n')
    if (text === '') continue
    const [title] = text.split('\n')
    const place = parts.findIndex((part) => part.startsWith(`${title}\n`))
    if (place >= 0) parts[place] = `${text}\n`
    else parts = [...parts.map((part) => `${part.trimEnd()}\n\n`), `${text}\n`]
  }
  return `${[intro, ...parts].join('').trimEnd()}\n`
}

const BUSY = ' Other work kept the machine busy, so that repeated runs differ by a tenth and more.'

function said({ date, machine }: Pick<Occasion, 'date' | 'machine'>): string {
  return `Measured on ${date.toISOString().slice(0, 10)} with ${machine}.`
}

function renderSection(
  section: string,
  measurements: readonly Measurement[],
  note?: string,
): string[] {
  const its = measurements.filter((measurement) => measurement.section === section)
  const [title, text] = headings[section as Section] ?? []
  if (its.length === 0) return []
  const rows = its.map((one) => [
    inCell(one.what),
    amount(one.value, one.unit),
    one.limit === undefined ? '' : amount(one.limit, one.unit),
    { true: 'yes', false: 'no' }[String(isInside(one))] ?? '',
  ])
  const before = note === undefined ? [] : [note]
  return [
    `## ${title}\n`,
    `${text}\n`,
    ...before,
    table(['', 'measured', 'limit', 'inside'], rows),
    '',
  ]
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
