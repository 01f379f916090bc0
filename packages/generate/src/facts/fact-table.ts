import {
  countFacts,
  type Fact,
  type OperationFacts,
  readFacts,
} from '@picturedesk/openapi/provenance'
import type { SpecDocument } from '../spec/document.ts'
import { areNamesDocumented } from './documented-names.ts'

const HEADINGS = [
  '',
  'facts',
  'documented',
  'observed',
  'assumed',
  'unstated',
  'share',
  'names documented',
]

/** The facts of one document by how they are known: a row for all, and one for each operation with all that it reaches. */
export function factTable(document: SpecDocument): string {
  const { facts, operations } = readFacts(document)
  const rows = operations.map((operation) => [
    `  ${operation.id ?? `${operation.method} ${operation.path}`}`,
    ...counts(operation.facts),
    areNamesDocumented(document, operation) ? 'yes' : 'no',
  ])
  return table([[nameOf(document), ...counts(facts), namesOf([{ document, operations }])], ...rows])
}

/** The facts of several documents, one row each, and of all together. */
export function factTableOfAll(documents: readonly SpecDocument[]): string {
  const read = documents.map((document) => ({ document, ...readFacts(document) }))
  const rows = read.map((one) => [nameOf(one.document), ...counts(one.facts), namesOf([one])])
  const all = read.flatMap(({ facts }) => facts)
  return table([...rows, ['All', ...counts(all), namesOf(read)]])
}

function counts(facts: readonly Fact[]): string[] {
  const { documented, observed, assumed, unstated } = countFacts(facts)
  // Rounded down, so that 100 % has no exception.
  const share = facts.length === 0 ? '' : `${Math.floor((100 * documented) / facts.length)} %`
  return [...[facts.length, documented, observed, assumed, unstated].map(String), share]
}

interface Operations {
  readonly document: SpecDocument
  readonly operations: readonly OperationFacts[]
}

/** How many operations have documented names alone. */
function namesOf(read: readonly Operations[]): string {
  const all = read.flatMap(({ document, operations }) =>
    operations.map((operation) => areNamesDocumented(document, operation)),
  )
  return `${all.filter(Boolean).length} of ${all.length}`
}

function nameOf(document: SpecDocument): string {
  return document['x-provider']?.name ?? 'Document'
}

function table(rows: readonly (readonly string[])[]): string {
  const cells = [HEADINGS, ...rows]
  const widths = HEADINGS.map((_, column) =>
    Math.max(...cells.map((row) => row[column]?.length ?? 0)),
  )
  return cells
    .map((row) =>
      row
        .map((cell, column) => {
          const width = widths[column] ?? 0
          return column === 0 || column === row.length - 1
            ? cell.padEnd(width)
            : cell.padStart(width)
        })
        .join('  ')
        .trimEnd(),
    )
    .join('\n')
}
