import { schemaIn, schemasIn } from '../schema-graph.ts'
import type { Context, ObjectSchemaAt, Rewriting } from './rewriting.ts'

/** The keywords about the items of a list. */
export function rewriteItems(
  rewriting: Rewriting,
  { node, pointer }: ObjectSchemaAt,
  out: Record<string, unknown>,
  context: Context,
): void {
  const first = schemasIn(node['prefixItems'], `${pointer}/prefixItems`)
  if (first.length > 0)
    out['prefixItems'] = first.map(([, schema]) => rewriting.item(schema, context))
  for (const keyword of ['items', 'unevaluatedItems']) {
    const schema = schemaIn(node, pointer, keyword)
    if (schema) out[keyword] = rewriting.item(schema, context)
    else if (keyword in node)
      rewriting.problem(
        pointer,
        `'${keyword}' takes a schema. Received ${JSON.stringify(node[keyword])}.`,
      )
  }
  const contained = schemaIn(node, pointer, 'contains')
  if (contained) out['contains'] = rewriting.inner(contained, { ...context, conditional: true })
}
