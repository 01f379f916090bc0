import { isTransportHeader } from '../response/header-value.ts'
import { isJson } from './media-type.ts'
import {
  child,
  children,
  items,
  type Located,
  locate,
  type OpenApiDocument,
  ownChild,
  pointerStep,
} from './openapi-document.ts'
import { type Operation, operationPointer } from './operation-index.ts'

/** An example somewhere in a spec, and the schema that it has to fit. */
export interface LocatedExample {
  /** Undefined for an unnamed one, which stands under `example`. */
  readonly name: string | undefined
  /** Where its value stands in the document. */
  readonly pointer: string
  readonly value: unknown
  /** Undefined when it has none, or none that could be held against it. */
  readonly schema: Located | undefined
  readonly of: 'request' | 'response'
  /** Whether a text may stand for what it says, as in `'5'` for a number: headers are texts. */
  readonly isText?: boolean
}

/** Every example of an operation: of its parameters, its request body and its responses. */
export function locatedExamples(
  document: OpenApiDocument,
  operation: Operation,
): readonly LocatedExample[] {
  const pathItem = locate(document, `/paths${pointerStep(operation.path)}`)
  const node = locate(document, operationPointer(operation))
  const parameters = [pathItem, node].flatMap((owner) => items(document, owner, 'parameters'))
  const requestBody = child(document, node, 'requestBody')
  const byStatus = child(document, node, 'responses')
  const responses = byStatus ? children(document, byStatus).map(([, response]) => response) : []
  return [
    ...parameters.flatMap((parameter) => examplesOf(document, parameter, 'request', true)),
    ...contentsOf(document, requestBody).flatMap(([mediaType, media]) =>
      examplesOf(document, media, 'request', isStructured(mediaType)),
    ),
    ...responses.flatMap((response) => headerExamples(document, response)),
    ...responses.flatMap((response) =>
      contentsOf(document, response).flatMap(([mediaType, media]) =>
        examplesOf(document, media, 'response', isStructured(mediaType)),
      ),
    ),
  ]
}

function headerExamples(document: OpenApiDocument, response: Located): LocatedExample[] {
  const headers = child(document, response, 'headers')
  return (headers ? children(document, headers) : []).flatMap(([name, header]) => {
    // What delivers a response writes these, whatever the spec says.
    if (isTransportHeader(name)) return []
    const found = [
      ...examplesOf(document, header, 'response', true),
      ...contentsOf(document, header).flatMap(([mediaType, media]) =>
        examplesOf(document, media, 'response', isJson(mediaType)),
      ),
    ]
    return found.map((example) => ({ ...example, isText: true }))
  })
}

function contentsOf(document: OpenApiDocument, owner: Located | undefined): [string, Located][] {
  const content = owner && child(document, owner, 'content')
  return content ? children(document, content) : []
}

/** Whether an example of the type is the value itself; one of a file only stands for its bytes. */
function isStructured(mediaType: string): boolean {
  return isJson(mediaType) || /^(?:application\/x-www-form-urlencoded|multipart\/)/i.test(mediaType)
}

function examplesOf(
  document: OpenApiDocument,
  holder: Located,
  of: LocatedExample['of'],
  checked: boolean,
): LocatedExample[] {
  const schema = checked ? ownChild(holder, 'schema') : undefined
  const named = child(document, holder, 'examples')
  const found = (named ? children(document, named) : []).map(([name, { node, pointer }]) => ({
    name,
    pointer: `${pointer}/value`,
    value: node['value'],
    schema: 'value' in node ? schema : undefined,
    of,
  }))
  if (!('example' in holder.node)) return found
  const pointer = `${holder.pointer}/example`
  return [...found, { name: undefined, pointer, value: holder.node['example'], schema, of }]
}
