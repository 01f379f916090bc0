import { FieldJudge } from '../request/wire/field-judge.ts'
import { readText } from '../request/wire/style-reader.ts'
import { TextReader } from '../request/wire/text-reader.ts'
import type { WireField } from '../request/wire/wire-field.ts'
import { schemaIn } from '../schema/schema-graph.ts'
import { child, children, locate } from '../spec/openapi-document.ts'
import { type Operation, operationPointer } from '../spec/operation-index.ts'
import { responseFor } from './compare-response.ts'
import type { CompareContext } from './compare-value.ts'

/** A header of a response that the spec has otherwise. */
export interface HeaderDifference {
  readonly name: string
  readonly message: string
  /** Where the header stands in the document. */
  readonly spec: string
}

/** Every header of a response that is missing, or does not fit. */
export function compareHeaders(
  { document, evaluator }: CompareContext,
  operation: Operation,
  status: number,
  sent: Readonly<Record<string, string>>,
): HeaderDifference[] {
  const responses = child(document, locate(document, operationPointer(operation)), 'responses')
  const response = responses && responseFor(document, responses, status)
  const headers = response && child(document, response, 'headers')
  if (!headers) return []
  const judge = new FieldJudge(evaluator, new TextReader(evaluator, { json: false }))
  return children(document, headers).flatMap(([name, { node, pointer }]): HeaderDifference[] => {
    // OpenAPI ignores it here, since the content has it.
    if (name.toLowerCase() === 'content-type') return []
    const text = sent[name.toLowerCase()]
    if (text === undefined) {
      if (node['required'] !== true) return []
      const message = `The header '${name}' is missing. The spec requires it.`
      return [{ name, message, spec: pointer }]
    }
    const schema = schemaIn(node, pointer, 'schema')
    if (!schema) return []
    const field: WireField = {
      ...{
        name,
        in: 'header',
        style: 'simple',
        explode: node['explode'] === true,
        required: false,
      },
      ...{ schema, mediaType: undefined, mayBeEmpty: false, pointer },
    }
    return judge
      .mistakes(field, readText(field, judge.shapes(field), text), [text])
      .map(({ message }) => ({ name, message, spec: pointer }))
  })
}
