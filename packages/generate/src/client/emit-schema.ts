import type { OpenAPI3, SchemaObject } from 'openapi-typescript'
import type { TypeNode } from 'typescript'
import type { Schema, SpecDocument } from '../spec/document.ts'
import { isPlainList, TYPE, TypeDocument } from './type-document.ts'

/** The alternatives of types that no schema can say, by the mark of the schema. */
const types: Readonly<Record<string, readonly string[]>> = {
  file: [
    'Blob',
    'ArrayBuffer',
    'ArrayBufferView<ArrayBuffer>',
    'ReadableStream<Uint8Array<ArrayBuffer>>',
  ],
  part: ['Blob', 'ArrayBuffer', 'ArrayBufferView<ArrayBuffer>', 'string'],
  long: ['number', 'bigint', 'string'],
  'received-long': ['number', 'string'],
}

interface ListSchema {
  readonly prefixItems?: readonly SchemaObject[]
  readonly items?: SchemaObject | false
  readonly minItems?: number
  readonly maxItems?: number
}

/** The document's types by openapi-typescript, with bodies as the caller fills them in. */
export async function emitSchema(document: SpecDocument): Promise<string> {
  // Loaded here, because it brings the compiler, which most commands do without.
  const [{ default: openapiTS, astToString, transformSchemaObject }, { default: ts }] =
    await Promise.all([import('openapi-typescript'), import('typescript')])
  const nodes = await openapiTS(new TypeDocument(document).emit() as OpenAPI3, {
    // A default in a response does not mean that the vendor sends it: such properties stay optional.
    defaultNonNullable: false,
    // An object of which nothing is said may have any member.
    emptyObjectsUnknown: true,
    silent: true,
    transform: (schema, options) => {
      const { [TYPE]: mark, type } = schema as Schema
      if (type === 'array' && isPlainList(schema)) {
        const { prefixItems, items, minItems, maxItems } = schema as ListSchema
        const inner = (one: SchemaObject): TypeNode => transformSchemaObject(one, options)
        // openapi-typescript takes a list whose entries are lists for one of them.
        const list = ts.factory.createArrayTypeNode(inner((items || {}) as SchemaObject))
        if (prefixItems === undefined) return list
        const beginning = prefixItems.map((one, index) =>
          index < (minItems ?? 0) ? inner(one) : ts.factory.createOptionalTypeNode(inner(one)),
        )
        const isAll = items === false || (maxItems ?? Infinity) <= prefixItems.length
        return ts.factory.createTupleTypeNode(
          isAll ? beginning : [...beginning, ts.factory.createRestTypeNode(list)],
        )
      }
      if (typeof mark !== 'string' || Array.isArray(type) || type === 'null') return undefined
      if (mark.endsWith('long') && type !== 'integer') return undefined
      return ts.factory.createUnionTypeNode(
        (types[mark] ?? ['unknown']).map((name) => ts.factory.createTypeReferenceNode(name)),
      )
    },
    postTransform: (type) => {
      if (!ts.isUnionTypeNode(type)) return undefined
      const alternatives = type.types.map((one) =>
        ts.isParenthesizedTypeNode(one) ? one.type : one,
      )
      if (!alternatives.some(ts.isUnionTypeNode)) return undefined
      return ts.factory.createUnionTypeNode(
        alternatives.flatMap((one) => (ts.isUnionTypeNode(one) ? [...one.types] : [one])),
      )
    },
  })
  return astToString(nodes)
}
