import { at, follow, type JsonObject, listOf, objectOf } from '../documents/json.ts'
import type { DocumentOperation, Parameter } from '../documents/operations.ts'
import type { Recipe } from './request-recipe.ts'

/** The other operations on the same path that a request may mean, such as that of `/files/{id}#copy`. */
export function othersMeant(
  document: JsonObject,
  { operation, method, values }: Recipe,
  operations: readonly DocumentOperation[],
): readonly DocumentOperation[] {
  const form = formOf(operation)
  return operations.filter(
    (other) =>
      other !== operation &&
      other.method === method &&
      formOf(other) === form &&
      other.parameters
        .filter(({ required, in: place }) => required && (place === 'query' || place === 'header'))
        .every((parameter) => fulfils(document, parameter, values)),
  )
}

/** The path without names and fragment: paths of one form cannot be told apart. */
function formOf({ path, serverPath }: DocumentOperation): string {
  return serverPath + (path.split('#', 1)[0] ?? '').replaceAll(/\{[^}]*\}/g, '{}')
}

function fulfils(
  document: JsonObject,
  { name, in: place, schema }: Parameter,
  values: ReadonlyMap<Parameter, unknown>,
): boolean {
  const sent = [...values].find(([{ name: other, in: its }]) => other === name && its === place)
  if (!sent) return false
  const { enum: listed } = objectOf(follow(document, schema && at(document, schema)))
  return !Array.isArray(listed) || listOf(listed).includes(sent[1])
}
