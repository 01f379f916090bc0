import type { HttpSecurityScheme, IHttpOperation } from '@stoplight/types'
import type { Choice } from '../response/choose-response.ts'
import { richest } from '../response/made-up-value.ts'
import { unfoldSchema } from '../response/unfold-schema.ts'
import { mediaTypeOf } from '../spec/media-type.ts'
import type { OpenApiDocument } from '../spec/openapi-document.ts'
import type { Operation } from '../spec/operation-index.ts'

/**
 * An operation as Prism takes it, with the one response that was chosen. Prism would read the whole document
 * for that, which takes seconds for large ones.
 */
export function prismResource(
  document: OpenApiDocument,
  operation: Operation,
  security: HttpSecurityScheme[][],
  choice: Choice,
): IHttpOperation {
  return {
    id: operation.id,
    method: operation.method,
    path: operation.path,
    request: {},
    security,
    servers: [],
    responses: [
      {
        id: String(choice.status),
        code: String(choice.status),
        headers: [],
        contents: contentsOf(document, choice),
      },
    ],
  } as unknown as IHttpOperation
}

function contentsOf(document: OpenApiDocument, { content, example }: Choice): object[] {
  // An example is sent as it stands in the document, and without a schema there is nothing to make up.
  if (example || !content?.schema) return []
  const mediaType = mediaTypeOf(content.mediaType)
  const schema = unfoldSchema(document, content.schema, richest)
  return [{ id: mediaType, mediaType, encodings: [], examples: [], schema }]
}
