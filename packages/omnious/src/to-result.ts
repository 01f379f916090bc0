import { VendorError } from '@picturedesk/provider'
import { type MapContext, toNumber, toText } from '@picturedesk/transport'
import { statedError } from './connection.ts'
import type { components } from './generated/schema.ts'
import type { OmniousTag, OmniousTaggedObject, OmniousTaggingResult } from './omnious-tagging.ts'
import { isRecord, toList } from './wire-value.ts'

/** What was found in one picture, or why nothing could be. */
export function toResult(
  wire: components['schemas']['TaggedImage'],
  context: MapContext,
): OmniousTaggingResult {
  const id = String(wire.id)
  const outer: unknown = wire.taggingResult
  // the single API's answer, with or without its envelope
  const tagging = isRecord(outer) && outer['data'] !== undefined ? outer['data'] : outer
  const failure = isRecord(outer) ? statedError(outer['error']) : undefined
  if (failure !== undefined || !isRecord(tagging))
    return { id, ok: false, error: untagged(failure) }
  const objects = toList(tagging['objects']).flatMap((object) => {
    if (isRecord(object)) return [toObject(object, context)]
    context.drift('objects', object)
    return []
  })
  return { id, ok: true, objects, raw: wire }
}

/** The error of a picture that has no result. */
export function untagged(failure: ReturnType<typeof statedError> = {}): VendorError {
  const { message, code } = failure
  return new VendorError(
    message === undefined ? 'the picture has no result.' : `the picture failed: “${message}”.`,
    {
      provider: 'omnious',
      operation: 'listTaggingResults',
      outcome: 'rejected',
      attempts: 1,
      vendorMessage: message,
      vendorCode: code,
    },
  )
}

function toObject(
  object: Readonly<Record<string, unknown>>,
  context: MapContext,
): OmniousTaggedObject {
  const tags: OmniousTag[] = []
  for (const set of toList(object['tags'])) {
    if (!isRecord(set)) context.drift('tags', set)
    else
      for (const group in set)
        for (const leaf of toList(set[group])) {
          const tag = isRecord(leaf) ? toTag(leaf, group, context) : undefined
          if (tag === undefined) context.drift(`tags.${group}`, leaf)
          else tags.push(tag)
        }
  }
  return { type: toText(object['type']) ?? '', tags }
}

function toTag(
  leaf: Readonly<Record<string, unknown>>,
  group: string,
  context: MapContext,
): OmniousTag | undefined {
  const given = leaf['id']
  const id = typeof given === 'number' ? String(given) : (toText(given) ?? '')
  const name = toText(leaf['name']) ?? id
  if (name === '') return undefined
  const confidence = toNumber(leaf['confidence'], `tags.${group}.confidence`, context)
  return { id, name, group, confidence }
}
