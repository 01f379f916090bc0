import { schemaIn } from '../../schema/schema-graph.ts'
import { isXml, mediaTypeOf, rangesFor } from '../../spec/media-type.ts'
import { child, type Located, locate, type OpenApiDocument } from '../../spec/openapi-document.ts'
import { operationPointer } from '../../spec/operation-index.ts'
import type { MockRequest } from '../mock-request.ts'
import { type Mistake, writtenAsTextIn } from './field-judge.ts'
import { type FormRules, judgeForm } from './judge-form.ts'
import { formParts, multipartParts } from './read-parts.ts'
import { xmlProblem } from './xml-problem.ts'

/** The mistakes of a body, with pointers into the request. */
export function judgeBody(
  rules: Omit<FormRules, 'media' | 'schema' | 'inParts'>,
  request: MockRequest,
): Mistake[] {
  const { document, evaluator, reader } = rules
  const { operation, headers, body, bytes } = request
  const requestBody = child(document, locate(document, operationPointer(operation)), 'requestBody')
  if (body.kind === 'none') {
    if (requestBody?.node['required'] !== true) return []
    return [{ pointer: '/body', message: 'The body is missing. The spec requires it.' }]
  }
  const contentType = headers.get('content-type') ?? ''
  const mediaType = mediaTypeOf(contentType)
  const media = requestBody && mediaFor(document, requestBody, mediaType)
  const schema = media && schemaIn(media.node, media.pointer, 'schema')
  const inBody = (mistakes: readonly Mistake[]): Mistake[] =>
    mistakes.map((one) => ({ ...one, pointer: `/body${one.pointer}` }))
  if (isXml(mediaType)) {
    const problem = xmlProblem(bytes)
    return problem === undefined
      ? []
      : [{ pointer: '/body', message: `The body is not XML. ${problem}` }]
  }
  if (mediaType === 'multipart/form-data') {
    const parts = multipartParts(contentType, bytes)
    if (typeof parts === 'string') return [{ pointer: '/body', message: parts }]
    return media && schema
      ? inBody(judgeForm({ ...rules, media, schema, inParts: true }, parts))
      : []
  }
  if (!media || !schema) return []
  if (body.kind === 'form') {
    const parts = formParts(new TextDecoder().decode(bytes)) ?? []
    return inBody(judgeForm({ ...rules, media, schema, inParts: false }, parts))
  }
  const judging = { direction: 'request', closed: true } as const
  if (body.kind === 'json') {
    const misfits = evaluator.misfits(schema, body.value, judging)
    return inBody(misfits.length > 0 ? misfits : writtenAsTextIn(body.value))
  }
  if (mediaType.startsWith('text/')) {
    const text = new TextDecoder().decode(bytes)
    const value = reader.read(text, [schema])
    // Of lists and objects in other text, the spec does not say how they are written.
    const { types } = evaluator.rewriter('request').composition(schema)
    if (types.has('array') || types.has('object')) return []
    return inBody(evaluator.misfits(schema, value, judging))
  }
  return []
}

function mediaFor(
  document: OpenApiDocument,
  requestBody: Located,
  mediaType: string,
): Located | undefined {
  const content = child(document, requestBody, 'content')
  const [range] = content ? rangesFor(Object.keys(content.node), mediaType) : []
  return content && range !== undefined ? child(document, content, range) : undefined
}
