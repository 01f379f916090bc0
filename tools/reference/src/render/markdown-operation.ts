import {
  type ListedOperation,
  type RequestBody,
  type Response,
  resolve,
  type Schema,
} from '@picturedesk/generate'
import { isObject } from '../describe/map-objects.ts'
import { table } from '../describe/table.ts'
import type { ReferenceSpec } from '../vendors/load-vendor.ts'
import { membersTable } from './schema-members.ts'
import { typeText } from './schema-text.ts'

interface MediaTypes {
  readonly [mediaType: string]: {
    readonly schema?: Schema
    readonly examples?: Readonly<Record<string, unknown>>
  }
}

interface Shown {
  readonly summary?: string
  readonly description?: string
  readonly value?: unknown
}

/** One operation with all that it takes and gives. */
export function operationSection(document: ReferenceSpec, operation: ListedOperation): string {
  const { id, method, path, object } = operation
  const {
    summary = '',
    description = '',
    'x-codeSamples': samples = [],
  } = object as {
    readonly summary?: string
    readonly description?: string
    readonly 'x-codeSamples'?: readonly { readonly label: string; readonly source: string }[]
  }
  return [
    `<a id="operation-${id.toLowerCase()}"></a>`,
    `### \`${method} ${path}\``,
    summary,
    description,
    ...samples.map(({ label, source }) => `By \`${label}\`:\n\n${fence('ts', source)}`),
    ...parameterSection(operation),
    ...bodySection(document, operation),
    ...responseSections(document, operation),
  ]
    .filter((part) => part !== '')
    .join('\n\n')
}

function parameterSection({ parameters }: ListedOperation): string[] {
  if (parameters.length === 0) return []
  const rows = parameters.map(({ name, in: where, required, schema, ...more }) => [
    `\`${name}\``,
    where,
    typeText(schema),
    required ? 'yes' : '',
    String((more as Shown).description ?? ''),
  ])
  return ['#### Parameters', table(['name', 'in', 'type', 'required', 'description'], rows)]
}

function bodySection(document: ReferenceSpec, { object, pointer }: ListedOperation): string[] {
  if (object.requestBody === undefined) return []
  const { value } = resolve<RequestBody>(document, object.requestBody, pointer)
  const { description } = value as Shown
  return [
    '#### Request body',
    ...(description ? [description] : []),
    ...contentParts(document, value.content),
  ]
}

function responseSections(document: ReferenceSpec, { object, pointer }: ListedOperation): string[] {
  return Object.entries(object.responses ?? {}).flatMap(([status, given]) => {
    const { value } = resolve<Response>(document, given, pointer)
    const { description, headers } = value as Shown & { readonly headers?: object }
    const names = Object.entries(headers ?? {}).map(([name, header]) => {
      const { description: its = '' } = resolve<Shown>(document, header as Shown, pointer).value
      return [`\`${name}\``, its]
    })
    return [
      `#### Response ${status}`,
      ...(description ? [description] : []),
      ...(names.length > 0 ? [table(['header', 'description'], names)] : []),
      ...contentParts(document, (value.content ?? {}) as MediaTypes),
    ]
  })
}

function contentParts(document: ReferenceSpec, content: MediaTypes): string[] {
  return Object.entries(content).flatMap(([mediaType, { schema, examples = {} }]) => {
    const members = schema === undefined ? undefined : membersTable(schema)
    return [
      `\`${mediaType}\`: ${typeText(schema)}`,
      ...(members === undefined ? [] : [members]),
      ...Object.entries(examples).flatMap(([name, given]) => exampleParts(document, name, given)),
    ]
  })
}

function exampleParts(document: ReferenceSpec, name: string, given: unknown): string[] {
  if (!isObject(given)) return []
  const { summary, description, value } = resolve<Shown>(document, given as Shown, '#').value
  const text = typeof value === 'string' ? value : JSON.stringify(value, null, 2)
  return [
    [`Example \`${name}\`.`, summary, description].filter(Boolean).join(' '),
    fence(typeof value === 'string' ? '' : 'json', text ?? ''),
  ]
}

/** A block of code, however many backticks it has. */
function fence(language: string, text: string): string {
  const longest = Math.max(2, ...[...text.matchAll(/`+/g)].map(([run]) => run.length))
  const mark = '`'.repeat(longest + 1)
  return `${mark}${language}\n${text.trimEnd()}\n${mark}`
}
