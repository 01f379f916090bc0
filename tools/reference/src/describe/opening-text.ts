import {
  countFacts,
  type DocumentFacts,
  type FactSubject,
  type SourceDocument,
  type Statement,
  sentenceOf,
} from '@picturedesk/openapi/provenance'
import type { ReferenceSpec } from '../vendors/load-vendor.ts'
import { factSentence } from './fact-sentence.ts'
import { isObject } from './map-objects.ts'
import { table } from './table.ts'

/** What a page says before its first operation. */
export function openingText(
  spec: ReferenceSpec,
  { facts, operations }: DocumentFacts,
  packageName: string,
  changelog: string,
): string {
  const plain = operations.filter(({ kind }) => kind === 'documented').length
  return [
    spec.info.description?.trim() ?? '',
    `The client is [\`${packageName}\`](https://www.npmjs.com/package/${packageName}). This page is derived from version ${spec.info.version} of our description of the API, which is not the vendor's document.`,
    '## How much of this is known',
    `${factSentence(countFacts(facts))} Of ${operations.length} operations, ${plain} rest on documented facts alone.`,
    factTable(facts),
    '## Documents that this rests on',
    documentList(spec),
    ...failureTable(spec),
    '## Changes',
    changelog,
  ].join('\n\n')
}

function factTable(facts: DocumentFacts['facts']): string {
  const subjects = new Map<FactSubject, DocumentFacts['facts'][number][]>()
  for (const fact of facts)
    subjects.set(fact.subject, [...(subjects.get(fact.subject) ?? []), fact])
  const rows = [...subjects].map(([subject, its]) => {
    const { documented, observed, assumed, unstated } = countFacts(its)
    return [subject, ...[documented, observed, assumed, unstated].map(String)]
  })
  return table(['What a fact says', 'documented', 'observed', 'assumed', 'unstated'], rows)
}

function documentList(spec: object): string {
  const documents = documentsOf(spec)
  if (documents.length === 0) return 'None is listed.'
  return documents
    .map(({ title, url, read, edition }) => {
      return `- [${title}](${url}), read ${read}${edition === undefined ? '' : ` (${edition})`}`
    })
    .join('\n')
}

/** The entries of `x-documents`. */
export function documentsOf(spec: object): readonly SourceDocument[] {
  const documents = (spec as Readonly<Record<string, unknown>>)['x-documents']
  return isObject(documents) ? (Object.values(documents) as SourceDocument[]) : []
}

function failureTable(spec: ReferenceSpec): string[] {
  const failures = spec['x-failures'] ?? []
  if (failures.length === 0) return []
  const documents = (spec as unknown as Readonly<Record<string, unknown>>)['x-documents']
  const rows = failures.map((failure) => {
    const {
      meaning,
      codes,
      message,
      'x-provenance': statement,
    } = failure as typeof failure & {
      readonly 'x-provenance'?: Statement
    }
    const said = statement && sentenceOf(statement, documents, { isInFull: true })
    const code = codes?.map((one) => `\`${one}\``).join(', ') ?? ''
    return [`\`${meaning}\``, code, message === undefined ? '' : `\`${message}\``, said ?? '']
  })
  return [
    '## What failures mean',
    'The client tells failures apart by their code, or by a pattern in their message.',
    table(
      ['error code of the client', "vendor's codes", 'pattern of the message', 'known by'],
      rows,
    ),
  ]
}
