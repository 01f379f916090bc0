import { InvalidArgumentError, type TaggingRequest } from '@picturedesk/provider'
import { checkInput } from '@picturedesk/transport'
import { operations } from './generated/operations.ts'
import type { components } from './generated/schema.ts'

export type WireRequest = components['schemas']['TaggingRequest']

const rules = operations.createTaggingTask.body.properties.taggingRequest.items.properties
const where = { provider: 'omnious', operation: 'createTaggingTask' } as const

/** Names on the wire that callers have others for; the rest is in `context`. */
const CALLED: Readonly<Record<string, string>> = {
  content: 'imageUrl',
  id: 'id',
  detection: 'detections',
}

/**
 * A request in the vendor's words, checked against the spec.
 * @param index Where it stands among the requests, for messages.
 * @throws InvalidArgumentError naming the member, such as `requests[3].context.price`
 */
export function toWireRequest(request: TaggingRequest, index: number): WireRequest {
  const { id, imageUrl, detections, context } = request ?? {}
  for (const name of ['id', 'detection'] as const)
    if (context?.[name] !== undefined)
      throw new InvalidArgumentError({
        ...where,
        field: `requests[${index}].context.${name}`,
        allowed: `left out: it stands beside \`context\`, as \`${CALLED[name]}\``,
        value: context[name],
      })
  const called = (name: string): string => `requests[${index}].${CALLED[name] ?? `context.${name}`}`
  const wire = {
    image: { type: 'url', content: imageUrl },
    context: { ...context, id, detection: detections },
  }
  checkInput(rules.context.properties, wire.context, called, where)
  checkInput(rules.image.properties, wire.image, called, where)
  return wire as WireRequest
}
