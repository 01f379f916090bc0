import { schemeLimit, securitySchemes } from '../prism/prism-security.ts'
import { schemaIn } from '../schema/schema-graph.ts'
import { isJson, isXml, mediaTypeOf } from '../spec/media-type.ts'
import {
  child,
  children,
  isJsonObject,
  type Located,
  locate,
  type OpenApiDocument,
  pointerStep,
} from '../spec/openapi-document.ts'
import { type Operation, operationPointer } from '../spec/operation-index.ts'
import type { SchemaCheck } from '../spec/schema-check.ts'
import { notice, type SpecProblem } from '../spec/spec-problem.ts'
import { walkDocument } from '../spec/walk-document.ts'
import { FORM_TYPES } from './wire/form-types.ts'
import { parametersOf } from './wire/parameters-of.ts'
import { shapesOf, type WireField } from './wire/wire-field.ts'

/** The places that each style is defined for. */
const defined: ReadonlyMap<string, readonly WireField['in'][]> = new Map([
  ['form', ['query', 'cookie']],
  ['cookie', ['cookie']],
  ['simple', ['path', 'header']],
  ['label', ['path']],
  ['matrix', ['path']],
  ['spaceDelimited', ['query']],
  ['pipeDelimited', ['query']],
  ['deepObject', ['query']],
])

/** What of a document's requests the mock does not check, or checks by a rule of its own. */
export function uncheckedParts(
  document: OpenApiDocument,
  operations: readonly Operation[],
  check: SchemaCheck,
): SpecProblem[] {
  const found = operations.flatMap((operation) => {
    const tell = (pointer: string, message: string): SpecProblem =>
      notice(`#${pointer}`, message, { operation: operation.id, blame: 'mock' })
    return [
      ...parametersOf(document, operation).flatMap((field) =>
        parameterLimits(check, field).map((message) => tell(field.pointer, message)),
      ),
      ...bodyLimits(document, check, operation).map(([pointer, message]) => tell(pointer, message)),
    ]
  })
  const once = new Map(
    [...found, ...schemeLimits(document), ...keywordLimits(document, check)].map((one) => [
      one.pointer + one.message,
      one,
    ]),
  )
  return [...once.values()]
}

function parameterLimits(check: SchemaCheck, field: WireField): string[] {
  const { name, style, explode, mediaType, schema } = field
  if (mediaType !== undefined)
    return isJson(mediaType) ? [] : [`The value of '${name}' is ${mediaType}. It is not checked.`]
  if (defined.get(style)?.includes(field.in) !== true)
    return [
      `The style '${style}' is not defined in ${field.in}. '${name}' is read as well as it goes.`,
    ]
  if (!schema) return []
  const composition = check.evaluator.rewriter('request').composition(schema)
  const shapes = shapesOf(composition)
  const told: string[] = []
  const undefinedFor = (kind: string): void => {
    told.push(
      `The style '${style}' is not defined for ${kind}. '${name}' is read as well as it goes.`,
    )
  }
  if (style === 'deepObject' && (shapes.list || shapes.text) && !shapes.object)
    undefinedFor(shapes.list ? 'lists' : 'single values')
  if (style.endsWith('Delimited') && !shapes.list)
    undefinedFor(shapes.object ? 'this object' : 'single values')
  const inside = [...composition.members.values()].flat().some(({ at }) => {
    const inner = shapesOf(check.evaluator.rewriter('request').composition(at))
    return inner.object || inner.list
  })
  if (shapes.object && inside)
    told.push(
      style === 'deepObject'
        ? `OpenAPI does not say how lists and objects inside of '${name}' are written. They are read as ${name}[a][b]=1 and ${name}[a]=1&${name}[a]=2.`
        : `OpenAPI does not say how lists and objects inside of '${name}' are written${explode ? ', beyond a key that is repeated' : ''}.`,
    )
  return told
}

function bodyLimits(
  document: OpenApiDocument,
  check: SchemaCheck,
  operation: Operation,
): [pointer: string, message: string][] {
  const body = child(document, locate(document, operationPointer(operation)), 'requestBody')
  const content = body && child(document, body, 'content')
  return (content ? children(document, content) : []).flatMap(([range, media]) => {
    const schema = schemaIn(media.node, media.pointer, 'schema')
    const mediaType = mediaTypeOf(range)
    if (!schema || isJson(mediaType)) return []
    const told = (message: string): [string, string][] => [[media.pointer, message]]
    if (isXml(mediaType))
      return told('A body of XML is checked for being XML, and not by its schema.')
    if (FORM_TYPES.has(mediaType)) return formLimits(check, media, schema)
    const { types } = check.evaluator.rewriter('request').composition(schema)
    if (mediaType.startsWith('multipart/') || types.has('object') || types.has('array'))
      return told(`A body of ${range} is not checked by its schema.`)
    return []
  })
}

/** Objects in a form that has no encoding for them. */
function formLimits(
  check: SchemaCheck,
  { node, pointer }: Located,
  schema: NonNullable<ReturnType<typeof schemaIn>>,
): [pointer: string, message: string][] {
  const rewriter = check.evaluator.rewriter('request')
  const encoding = isJsonObject(node['encoding']) ? node['encoding'] : {}
  const names = [...rewriter.composition(schema).members].flatMap(([name, [place]]) => {
    const isObject = place && shapesOf(rewriter.composition(place.at)).object
    return isObject && !Object.hasOwn(encoding, name) ? [name] : []
  })
  if (names.length === 0) return []
  const message =
    `The form has no encoding for ${names.map((name) => `'${name}'`).join(', ')}. ` +
    'Members (a=1), members in brackets (name[a]=1) and JSON are all taken.'
  return [[pointer, message]]
}

function schemeLimits(document: OpenApiDocument): SpecProblem[] {
  return [...securitySchemes(document)].flatMap(([name, scheme]) => {
    const limit = schemeLimit(scheme)
    const pointer = `#/components/securitySchemes${pointerStep(name)}`
    return limit === undefined ? [] : [notice(pointer, limit, { blame: 'mock' })]
  })
}

/** Keywords that say more than is checked. */
function keywordLimits(document: OpenApiDocument, { evaluator }: SchemaCheck): SpecProblem[] {
  const found: SpecProblem[] = []
  const told = new Set<string>()
  walkDocument(document, ({ format, type, contentSchema, $dynamicRef }, pointer) => {
    const tell = (keyword: string, message: string): void => {
      found.push(notice(`#${pointer}${pointerStep(keyword)}`, message, { blame: 'mock' }))
    }
    if (typeof format === 'string' && type !== undefined && !told.has(format)) {
      told.add(format)
      if (!evaluator.knowsFormat(format))
        tell('format', `The format '${format}' is not known. It is not checked.`)
    }
    if (contentSchema !== undefined)
      tell('contentSchema', 'Text by a contentSchema is not checked.')
    if ($dynamicRef !== undefined) tell('$dynamicRef', 'A $dynamicRef is followed like a $ref.')
  })
  return found
}
