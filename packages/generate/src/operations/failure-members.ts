import { type Response, resolve, type Schema, type SpecDocument } from '../spec/document.ts'
import { listOperations } from '../spec/list-operations.ts'
import { mergeSchema } from '../spec/merge-schema.ts'
import { child } from '../spec/spec-error.ts'

/** The members that bodies of failures have: those of the JSON of statuses from 400 on. */
export function failureMembers(document: SpecDocument): string[] {
  const names = new Set<string>()
  const seen = new Set<string>()
  const add = (schema: Schema, pointer: string): void => {
    const { value: found, pointer: at } = resolve<Schema>(document, schema, pointer)
    if (seen.has(at)) return
    seen.add(at)
    const { value, pointer: place } = mergeSchema(document, found, at, 'response')
    for (const name of value.properties.keys()) names.add(name)
    for (const part of value.unions.flat()) add(part.value, part.pointer || place)
  }
  for (const { object, pointer } of listOperations(document, () => {}))
    for (const [status, entry] of Object.entries(object.responses ?? {})) {
      if (!/^[45]/.test(status)) continue
      const response = resolve<Response>(document, entry, child(pointer, 'responses', status))
      for (const [type, { schema }] of Object.entries(response.value.content ?? {}))
        if (/[/+]json\b/i.test(type) && typeof schema === 'object')
          add(schema, child(response.pointer, 'content', type, 'schema'))
    }
  return [...names]
}
