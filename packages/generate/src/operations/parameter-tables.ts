import type { MediaType, Parameter, Schema } from '../spec/document.ts'
import type { ListedOperation } from '../spec/list-operations.ts'
import { child, SpecError } from '../spec/spec-error.ts'
import { type Code, imported } from '../typescript/code.ts'
import { type AnyRule, plainRule, type Rule, typesOf, withMore } from './rule.ts'
import type { RuleReader } from './rule-reader.ts'

type Place = Parameter['in']

/** Styles of each place, the standard one first. */
const styles: Readonly<Record<Place, readonly [string, ...string[]]>> = {
  path: ['simple', 'label', 'matrix'],
  query: ['form', 'spaceDelimited', 'pipeDelimited', 'deepObject'],
  header: ['simple'],
  cookie: ['form'],
}

const writers = {
  path: 'styledPath',
  query: 'styledQuery',
  header: 'styledHeaders',
  cookie: 'writeCookies',
} as const

/** The rules of an operation's parameters in one place, and the writer that their styles need. */
export interface ParameterTable {
  readonly rules: Record<string, AnyRule> | undefined
  readonly writer: Code | undefined
}

/** What a caller can give: of headers, not those that the client sets itself. */
export function parametersIn(operation: ListedOperation, where: Place): Parameter[] {
  const { parameters, path, object } = operation
  return parameters.filter(({ name, in: place }) => {
    if (place !== where) return false
    if (where === 'path') return path.includes(`{${name}}`)
    return !(where === 'header' && object.requestBody && /^content-type$/i.test(name))
  })
}

/** Whether a call without the parameter is refused. The client may set credentials itself. */
export function isRequired({ name, in: where, required = false }: Parameter): boolean {
  if (where === 'path') return true
  return required && !(where === 'header' && /^(accept|authorization|content-type)$/i.test(name))
}

/** The schema of a parameter, which may be that of its `content`. */
export function parameterSchema(
  { schema, content }: Parameter,
  at: string,
): { readonly schema: Schema; readonly pointer: string; readonly contentType?: string } {
  if (schema) return { schema, pointer: child(at, 'schema') }
  const [entry] = Object.entries(content ?? {}) as [string, MediaType][]
  if (entry !== undefined) {
    const [contentType, media] = entry
    return {
      schema: media?.schema ?? {},
      pointer: child(at, 'content', contentType, 'schema'),
      contentType,
    }
  }
  throw new SpecError(at, 'The parameter has no schema', 'Give it one that names its type.')
}

/** @param attempt Runs a step, and keeps its SpecError for later. */
export function parameterTable(
  operation: ListedOperation,
  where: Place,
  reader: RuleReader,
  attempt: (step: () => void) => void,
): ParameterTable {
  const rules: Record<string, AnyRule> = {}
  let needsWriter = where === 'cookie'
  for (const parameter of parametersIn(operation, where))
    attempt(() => {
      const place = operation.parameters.indexOf(parameter)
      const at = operation.parameterPointers[place] ?? operation.pointer
      const { rule, isStyled } = readParameter(parameter, at, reader)
      rules[parameter.name] = rule
      needsWriter ||= isStyled
    })
  if (Object.keys(rules).length === 0) return { rules: undefined, writer: undefined }
  return { rules, writer: needsWriter ? imported(writers[where]) : undefined }
}

function readParameter(parameter: Parameter, at: string, reader: RuleReader) {
  const { name, in: where, style, explode, allowReserved } = parameter
  const { schema, pointer, contentType } = parameterSchema(parameter, at)
  const own = reader.read(schema, pointer)
  const [standard, ...others] = styles[where]
  if (style !== undefined && style !== standard && !others.includes(style))
    throw new SpecError(
      child(at, 'style'),
      `The style ${style} is not defined for a ${where} parameter`,
      `Use one of ${styles[where].join(', ')}.`,
    )
  const plain = plainRule(own)
  const written = wireStyle(plain, style, explode, standard)
  const more: Partial<Rule> = {
    ...written,
    ...(allowReserved && where === 'query' && { allowReserved }),
    ...(contentType !== undefined && { contentType }),
  }
  const isStyled =
    more.allowReserved === true ||
    contentType !== undefined ||
    (written.style !== undefined && written.style !== standard) ||
    (where === 'query'
      ? !/^[\w.~[\]$:@!*'()-]+$/.test(name)
      : where !== 'header' && style !== undefined && style !== standard) ||
    needsStyle(plain, where, schema, explode)
  return { rule: withMore(own, isRequired(parameter), more), isStyled }
}

/** Whether a value may be more than the client's core writes by itself. */
function needsStyle(
  rule: Rule,
  where: Place,
  { additionalProperties: values }: Schema,
  explode = true,
): boolean {
  const types = typesOf(rule)
  const isMap = types.join() === 'object' && rule.properties === undefined
  const valueType = (values as Schema | undefined)?.type
  if (isMap && explode && where === 'query' && typeof valueType === 'string')
    return /^(object|array)$/.test(valueType)
  if (types.includes('object') || types.includes('any')) return true
  if (!types.includes('array')) return false
  if (where !== 'query') return true
  const items = rule.items === undefined ? ['any'] : typesOf(plainRule(rule.items))
  return items.some((type) => type === 'object' || type === 'array' || type === 'any')
}

/** Style and explode, where they differ from the standard of that place. */
export function wireStyle(
  rule: Rule,
  style: string | undefined,
  explode: boolean | undefined,
  standard: string,
): Pick<Rule, 'style' | 'explode'> {
  const types = typesOf(rule)
  const effective = style ?? standard
  const isText = !types.some((type) => type === 'array' || type === 'object' || type === 'any')
  if (isText && standard === 'form') return {}
  const usual = effective === 'form'
  return {
    ...(effective === standard ? {} : { style: effective }),
    ...(isText || explode === undefined || explode === usual ? {} : { explode }),
  }
}
