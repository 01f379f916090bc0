import { type ListedOperation, listOperations, type Schema } from '@picturedesk/generate'
import { isObject, type OpenApiObject } from '../describe/map-objects.ts'
import type { ReferenceSpec } from '../vendors/load-vendor.ts'
import { operationSection } from './markdown-operation.ts'
import { membersTable } from './schema-members.ts'
import { typeText } from './schema-text.ts'

/** The document as one page of Markdown: for readers without JavaScript, and for search. */
export function markdownPage(document: ReferenceSpec): string {
  const { info, servers = [], components = {} } = document
  const operations = listOperations(document)
  return `${[
    `# ${info.title}`,
    info.description ?? '',
    '## Addresses',
    servers.map((server) => `- ${describedText(`\`${server.url}\``, server)}`).join('\n'),
    ...schemeSections(components.securitySchemes ?? {}),
    '## Operations',
    operations.map(contentsLine).join('\n'),
    ...operations.map((operation) => operationSection(document, operation)),
    '## Schemas',
    ...Object.entries(components.schemas ?? {}).map(([name, schema]) =>
      schemaSection(name, schema),
    ),
  ].join('\n\n')}\n`
}

function contentsLine({ id, method, path, object }: ListedOperation): string {
  const { summary = '' } = object as { readonly summary?: string }
  return `- [\`${method} ${path}\`](#operation-${id.toLowerCase()}) ${summary}`
}

function schemeSections(schemes: Readonly<Record<string, OpenApiObject>>): string[] {
  const lines = Object.entries(schemes).map(([name, scheme]) => {
    const { type, in: where, name: key, scheme: kind } = scheme
    const parts = [type, kind, where, key].filter((one) => typeof one === 'string')
    return `- ${describedText(`\`${name}\` (${parts.join(', ')})`, scheme)}`
  })
  return lines.length === 0 ? [] : ['## Credentials', lines.join('\n')]
}

function schemaSection(name: string, schema: Schema): string {
  const members = membersTable(schema)
  return [
    `<a id="schema-${name.toLowerCase()}"></a>`,
    `### Schema ${name}`,
    ...(typeof schema['description'] === 'string' ? [schema['description']] : []),
    `Type: ${typeText(schema)}`,
    ...(members === undefined ? [] : [members]),
  ].join('\n\n')
}

function describedText(start: string, object: object): string {
  const { description } = object as { readonly description?: unknown }
  if (!isObject(object) || typeof description !== 'string') return start
  return `${start}: ${description.replace(/\s*\n\s*/g, ' ')}`
}
