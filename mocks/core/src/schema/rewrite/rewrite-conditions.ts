import { schemaIn, schemasIn } from '../schema-graph.ts'
import { type Context, inside, type ObjectSchemaAt, type Rewriting } from './rewriting.ts'

/** `not`, `if`, `then`, `else` and `dependentSchemas`. */
export function rewriteConditions(
  rewriting: Rewriting,
  { node, pointer }: ObjectSchemaAt,
  out: Record<string, unknown>,
  context: Context,
): void {
  const negated = schemaIn(node, pointer, 'not')
  const asIs: Context = { ...context, pass: 'plain', conditional: true, optional: new Set() }
  if (negated) out['not'] = rewriting.part(negated, asIs)
  const condition = schemaIn(node, pointer, 'if')
  if (condition) {
    out['if'] = rewriting.part(condition, asIs)
    for (const [branch, keyword] of ['then', 'else'].entries()) {
      const schema = schemaIn(node, pointer, keyword)
      if (schema) out[keyword] = rewriting.part(schema, inside(context, `${pointer}/if`, branch))
    }
  }
  const dependent = schemasIn(node['dependentSchemas'], `${pointer}/dependentSchemas`)
  if (dependent.length > 0)
    out['dependentSchemas'] = Object.fromEntries(
      dependent.map(([name, schema]) => [name, rewriting.part(schema, context)]),
    )
}
