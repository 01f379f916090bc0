import type { ListedOperation, SpecDocument } from '@picturedesk/generate'
import { follow } from './schema-view.ts'

/** The schema of an operation's JSON response of success, without the envelope; `undefined` when there is none. */
export function responseSchema(document: SpecDocument, operation: ListedOperation): unknown {
  const responses = operation.object.responses ?? {}
  const status = ['200', '201', '2XX', '2xx', 'default'].find((one) => responses[one] !== undefined)
  if (status === undefined) return undefined
  const whole = jsonSchema(document, responses[status])
  const payload = document['x-envelope']?.payload
  if (payload === undefined) return whole
  return follow(document, whole)?.properties?.[payload] ?? whole
}

/** The schema of a response's JSON. */
export function jsonSchema(document: SpecDocument, response: unknown): unknown {
  const content = follow(document, response)?.['content']
  if (typeof content !== 'object' || content === null) return undefined
  const [, media] =
    Object.entries(content).find(([type]) => /[/+]json\b/i.test(type)) ??
    Object.entries(content).find(([type]) => type === '*/*') ??
    []
  return follow(document, media)?.['schema']
}
