import {
  countFacts,
  type Fact,
  type OperationFacts,
  readFacts,
  weakestKind,
} from '@picturedesk/openapi/provenance'
import type { SpecDocument } from '../spec/document.ts'

const HEADINGS = [
  '',
  'facts',
  'documented',
  'observed',
  'assumed',
  'unstated',
  'plainly documented',
]

/** The facts of one document by how they are known: a row for all, and one for each operation with all that it reaches. */
export function factTable(document: SpecDocument): string {
  const { facts, operations } = readFacts(document)
  const rows = operations.map(({ id, method, path, facts: its, kind }) => [
    `  ${id ?? `${method} ${path}`}`,
    ...counts(its),
    kind === 'documented' ? 'yes' : isBeyondExamples(its) ? 'except for examples' : 'no',
  ])
  return table([[nameOf(document), ...counts(facts), plainlyDocumented(operations)], ...rows])
}

/** The facts of several documents, one row each, and of all together. */
export function factTableOfAll(documents: readonly SpecDocument[]): string {
  const read = documents.map((document) => ({ name: nameOf(document), ...readFacts(document) }))
  const rows = [
    ...read,
    {
      name: 'All',
      facts: read.flatMap(({ facts }) => facts),
      operations: read.flatMap(({ operations }) => operations),
    },
  ]
  return table(
    rows.map(({ name, facts, operations }) => [
      name,
      ...counts(facts),
      plainlyDocumented(operations),
    ]),
  )
}

function counts(facts: readonly Fact[]): string[] {
  const { documented, observed, assumed, unstated } = countFacts(facts)
  return [facts.length, documented, observed, assumed, unstated].map(String)
}

function plainlyDocumented(operations: readonly OperationFacts[]): string {
  const plain = operations.filter(({ kind }) => kind === 'documented').length
  const beyond = operations.filter(({ facts }) => isBeyondExamples(facts)).length
  return `${plain} of ${operations.length}; ${beyond} except for examples`
}

/** An example may be made up while the operation is not. */
function isBeyondExamples(facts: readonly Fact[]): boolean {
  return weakestKind(facts.filter(({ subject }) => subject !== 'example')) === 'documented'
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
