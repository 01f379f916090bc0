import { asOpenApi31, readDocument, YAML_OPTIONS } from '@picturedesk/openapi'
import {
  Document,
  isAlias,
  isScalar,
  parseDocument,
  visit,
  type Document as YamlDocument,
} from 'yaml'
import { applyChanges } from './apply-changes.ts'

/**
 * A spec's root document as YAML that can be edited, in OpenAPI 3.1. Its comments are kept. JSON becomes YAML in
 * block style, which can hold comments. What aliases stand for is written out, so that each place can get
 * values of its own.
 * @param file Its name, for messages.
 * @throws DocumentTextError
 */
export function entryDocument(text: string, file: string): YamlDocument {
  const value = readDocument(text, file)
  const modern = typeof value === 'object' && value !== null ? asOpenApi31(value) : value
  if (/^\s*\{/.test(text)) return wholeDocument(modern)
  const entry = parseDocument(text, YAML_OPTIONS)
  if (hasAliases(entry)) return wholeDocument(modern)
  quoteKeys(entry)
  if (modern !== value) applyChanges(entry, [], value, modern)
  return entry
}

/** A value as a new document, without aliases. */
export function wholeDocument(value: unknown): YamlDocument {
  return new Document(value, { aliasDuplicateObjects: false })
}

function hasAliases(entry: YamlDocument): boolean {
  let found = false
  visit(entry, {
    Node: (_, node) => {
      found ||= isAlias(node)
    },
  })
  return found
}

/** A status such as 200 is found by its text only when its key is one. */
function quoteKeys(entry: YamlDocument): void {
  visit(entry, {
    Scalar: (key, node) => {
      if (key === 'key' && isScalar(node) && typeof node.value !== 'string')
        node.value = node.source ?? String(node.value)
    },
  })
}
