import { schemaIn } from '../../schema/schema-graph.ts'
import { children, type Located, type OpenApiDocument } from '../../spec/openapi-document.ts'
import type { FieldJudge, Mistake } from './field-judge.ts'
import type { FormPart } from './form-part.ts'
import { readText } from './style-reader.ts'
import type { WireField } from './wire-field.ts'

/** The mistakes of the headers of a part, by the `headers` of its encoding. */
export function judgeHeaders(
  { document, judge }: { document: OpenApiDocument; judge: FieldJudge },
  headers: Located | undefined,
  part: FormPart,
): Mistake[] {
  if (!headers) return []
  return children(document, headers).flatMap(([name, { node, pointer }]): Mistake[] => {
    const key = name.toLowerCase()
    if (key === 'content-type') return []
    const text = part.headers[key]
    if (text === undefined) {
      if (node['required'] !== true) return []
      return [
        {
          pointer: '',
          message: `The part '${part.name}' lacks the header '${name}'. The spec requires it.`,
        },
      ]
    }
    const field: WireField = {
      ...{
        name,
        in: 'header',
        style: 'simple',
        explode: node['explode'] === true,
        required: false,
      },
      ...{
        schema: schemaIn(node, pointer, 'schema'),
        mediaType: undefined,
        mayBeEmpty: false,
        pointer,
      },
    }
    if (!field.schema) return []
    return judge
      .mistakes(field, readText(field, judge.shapes(field), text), [text])
      .map(({ message }) => ({
        pointer: '',
        message: `The header '${name}' of the part '${part.name}': ${message}`,
      }))
  })
}
