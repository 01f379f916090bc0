import { InvalidArgumentError, type TaggingRequest } from '@picturedesk/provider'
import { checkInput, checkMedia } from '@picturedesk/transport'
import { createTaggingTask } from './generated/operations.ts'
import type { components } from './generated/schema.ts'
import { manifest } from './manifest.ts'

export type WireRequest = components['schemas']['TaggingRequest']

const rules = createTaggingTask.body.properties.taggingRequest.items.properties
const where = { provider: manifest.id, operation: 'createTaggingTask' } as const

/** The caller's name for members of a request. Every other member is in the caller's `context`. */
const CALLED: Readonly<Record<string, string>> = {
  content: 'image.url',
  id: 'id',
  detection: 'detections',
}

/**
 * Maps a request to the vendor's words, and checks it against the spec.
 * @param index Its place among the requests, for messages.
 * @throws InvalidArgumentError naming the member, such as `requests[3].context.price`
 */
export function toWireRequest(request: TaggingRequest, index: number): WireRequest {
  const { id, image, detections, context } = request ?? {}
  for (const name of ['id', 'detection'] as const)
    if (context?.[name] !== undefined)
      throw new InvalidArgumentError({
        ...where,
        field: `requests[${index}].context.${name}`,
        allowed: 'left out',
        value: context[name],
        remedy: `Pass it as \`requests[${index}].${CALLED[name]}\` instead.`,
      })
  const called = (name: string): string => `requests[${index}].${CALLED[name] ?? `context.${name}`}`
  const wire = {
    image: { type: 'url', content: image?.url },
    context: { ...context, id, detection: detections },
  }
  checkInput(rules.context.properties, wire.context, called, where)
  checkMedia(image, { manifest, field: `requests[${index}].image` })
  checkInput(rules.image.properties, wire.image, called, where)
  return wire as WireRequest
}
