import type { OpenAPI3 } from 'openapi-typescript'
import type { SpecDocument } from '../spec/document.ts'
import { TYPE, TypeDocument } from './type-document.ts'

/** Types that no schema can say, by the mark of the schema. */
const types: Readonly<Record<string, string>> = {
  file: 'Blob | ArrayBuffer | ArrayBufferView<ArrayBuffer> | ReadableStream<Uint8Array<ArrayBuffer>>',
  part: 'Blob | ArrayBuffer | ArrayBufferView<ArrayBuffer> | string',
  long: 'number | bigint | string',
  'received-long': 'number | string',
}

/** The document's types by openapi-typescript, with bodies as the caller fills them in. */
export async function emitSchema(document: SpecDocument): Promise<string> {
  // Loaded here, because it brings the compiler, which most commands do without.
  const [{ default: openapiTS, astToString }, { default: ts }] = await Promise.all([
    import('openapi-typescript'),
    import('typescript'),
  ])
  const nodes = await openapiTS(new TypeDocument(document).emit() as OpenAPI3, {
    // A default in a response does not mean that the vendor sends it: such properties stay optional.
    defaultNonNullable: false,
    // An object of which nothing is said may have any member.
    emptyObjectsUnknown: true,
    silent: true,
    transform: (schema) => {
      const mark = (schema as Readonly<Record<string, unknown>>)[TYPE]
      const { type } = schema as { readonly type?: unknown }
      if (typeof mark !== 'string' || Array.isArray(type) || type === 'null') return undefined
      if (mark.endsWith('long') && type !== 'integer') return undefined
      return ts.factory.createTypeReferenceNode(types[mark] ?? 'unknown')
    },
  })
  return astToString(nodes)
}
