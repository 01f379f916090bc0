import { namesIn } from '../composition.ts'
import { patternProblem } from '../keyword-rules.ts'
import { schemaIn, schemasIn } from '../schema-graph.ts'
import type { Context, ObjectSchemaAt, Rewriting } from './rewriting.ts'
import type { Rewritten } from './rewritten.ts'

/** The keywords about the members of an object. */
export function rewriteMembers(
  rewriting: Rewriting,
  { node, pointer }: ObjectSchemaAt,
  out: Record<string, unknown>,
  context: Context,
): void {
  const properties: Record<string, Rewritten> = Object.create(null)
  let some = false
  for (const [name, schema] of schemasIn(node['properties'], `${pointer}/properties`)) {
    some = true
    properties[name] = rewriting.member(schema, name, context)
  }
  if (context.pass === 'closed' && !('additionalProperties' in node)) {
    for (const name of namesIn(node)) {
      some = true
      properties[name] ??= true
    }
  }
  if (some) out['properties'] = properties
  const patterns = schemasIn(node['patternProperties'], `${pointer}/patternProperties`)
  const usable = patterns.filter(([pattern, schema]) => {
    const problem = patternProblem(pattern)
    if (problem !== undefined) rewriting.problem(schema.pointer, problem)
    return problem === undefined
  })
  if (usable.length > 0)
    out['patternProperties'] = Object.fromEntries(
      usable.map(([pattern, schema]) => [pattern, rewriting.member(schema, undefined, context)]),
    )
  for (const keyword of ['additionalProperties', 'unevaluatedProperties']) {
    const schema = schemaIn(node, pointer, keyword)
    if (schema) out[keyword] = rewriting.member(schema, undefined, context)
  }
  const names = schemaIn(node, pointer, 'propertyNames')
  if (names) out['propertyNames'] = rewriting.inner(names, context)
}
