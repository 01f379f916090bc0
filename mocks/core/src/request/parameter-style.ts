import { bodyFields } from '../spec/body-fields.ts'
import { child, type Located, type OpenApiDocument } from '../spec/openapi-document.ts'
import type { Field } from '../spec/query-fields.ts'
import type { SchemaCheck } from '../spec/schema-check.ts'

/** The parts of a parameter that decide its style. */
export interface StyleContext {
  readonly document: OpenApiDocument
  readonly check: SchemaCheck
}

/** The text that an object becomes by mistake. */
export const OBJECT_AS_TEXT = '[object Object]'

const separators = [',', '|', ' ', ';']

/** The mistake in the way a known parameter is written; undefined when there is none. */
export function styleProblem(
  field: Field,
  value: string | readonly string[],
  context: StyleContext,
): string | undefined {
  const texts = typeof value === 'string' ? [value] : value
  if (texts.some((text) => text.includes(OBJECT_AS_TEXT)))
    return `'${field.name}' is an object that was written as text, '${OBJECT_AS_TEXT}'. ${advice(field)}`
  if (field.style === 'deep') return `'${field.name}' is an object. ${advice(field)}`
  if (texts.length > 1) {
    if (field.style === 'repeated') return undefined
    const problem = field.style === 'joined' ? '' : ' It is no list.'
    return `'${field.name}' is sent ${texts.length} times.${problem} ${advice(field)}`.trim()
  }
  return wrongSeparator(field, texts[0] ?? '', context)
}

/** The parameter that an unknown name was probably meant for; undefined when none is near. */
export function nameAdvice(name: string, known: ReadonlyMap<string, Field>): string | undefined {
  const [base = ''] = /^[^.[]+/.exec(name) ?? []
  const field = base === name ? undefined : known.get(base)
  return field && field.style !== 'single' ? advice(field) : undefined
}

/** Whether a name is a member of a parameter in the deep style, such as `filter[colour]`. */
export function deepMember(
  name: string,
  known: ReadonlyMap<string, Field>,
  { document }: StyleContext,
): { field: Field; known: boolean; members: string[] } | undefined {
  const [, base = '', key = ''] = /^([^[]+)\[([^\]]+)\]/.exec(name) ?? []
  const field = known.get(base)
  if (field?.style !== 'deep') return undefined
  if (!field.schema) return { field, known: true, members: [] }
  const { properties, open } = bodyFields(document, field.schema)
  const members = [...properties.keys()]
  const { additionalProperties } = field.schema.node
  const free = open || (members.length === 0 && additionalProperties !== false)
  return { field, known: free || properties.has(key), members }
}

function advice({ name, style, separator }: Field): string {
  switch (style) {
    case 'repeated':
      return `Repeat the key: ${name}=a&${name}=b.`
    case 'joined':
      return `Write one, its items joined by '${separator}': ${name}=a${separator}b.`
    case 'deep':
      return `Write each member: ${name}[key]=value.`
    case 'single':
      return `Write ${name} once, as text.`
  }
}

/** A list that was joined in another way than the spec has it; told only where the items tell. */
function wrongSeparator(field: Field, text: string, context: StyleContext): string | undefined {
  if (field.style !== 'repeated' && field.style !== 'joined') return undefined
  const items = field.schema && child(context.document, field.schema, 'items')
  if (!items || allFit(split(text, field.separator), items, context)) return undefined
  const used = separators.find(
    (separator) =>
      separator !== field.separator &&
      text.includes(separator) &&
      allFit(text.split(separator), items, context),
  )
  return used === undefined ? undefined : `'${field.name}' is joined by '${used}'. ${advice(field)}`
}

function split(text: string, separator: string): string[] {
  return separator === '' ? [text] : text.split(separator)
}

function allFit(texts: readonly string[], schema: Located, { check }: StyleContext): boolean {
  return texts.every((text) =>
    meanings(text).some((value) => check.misfits(schema, value, 'request').length === 0),
  )
}

/** What a text in a URL may mean. */
function meanings(text: string): unknown[] {
  const parsed = text === 'true' || text === 'false' ? text === 'true' : Number(text)
  return text.trim() === '' || Number.isNaN(parsed) ? [text] : [text, parsed]
}
