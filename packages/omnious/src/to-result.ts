import type { ErrorContext, PicturedeskError } from '@picturedesk/provider'
import {
  isRecord,
  itemError,
  type MapContext,
  rawOf,
  toId,
  toNumber,
  toText,
  type VendorFailure,
  type WireResponse,
} from '@picturedesk/transport'
import { failures } from './generated/operations.ts'
import type { components } from './generated/schema.ts'
import { manifest } from './manifest.ts'
import type { OmniousTag, OmniousTaggedObject, OmniousTaggingResult } from './omnious-tagging.ts'
import { statedFailure } from './open-envelope.ts'

/**
 * Maps the result of one picture: its objects, or its error.
 * @param limited Leaves out the labels of an object that the caller does not want.
 */
export function toResult(
  wire: components['schemas']['TaggedImage'],
  context: MapContext & Pick<WireResponse<unknown>, 'shown' | 'attempts'>,
  limited: (tags: readonly OmniousTag[]) => readonly OmniousTag[] = (tags) => tags,
): OmniousTaggingResult {
  const id = String(wire.id)
  const outer: unknown = wire.taggingResult
  // The result is the response of the vendor's API for single pictures, with or without its envelope.
  const tagging = isRecord(outer) && outer['data'] !== undefined ? outer['data'] : outer
  const failure = isRecord(outer) ? statedFailure(outer) : undefined
  if (failure !== undefined || !isRecord(tagging))
    return { id, ok: false, error: untagged(failure && shownFailure(failure, context), context) }
  const objects = toList(tagging['objects']).flatMap((object) => {
    if (isRecord(object)) return [toObject(object, context, limited)]
    context.drift('objects', object)
    return []
  })
  return { id, ok: true, tags: [], objects, raw: rawOf(wire) }
}

function shownFailure(
  { message, code }: VendorFailure,
  { shown }: Pick<WireResponse<unknown>, 'shown'>,
): VendorFailure {
  return {
    message: message && shown(message),
    code: typeof code === 'string' ? shown(code) : code,
  }
}

/** Where the error of a picture was found. */
interface Where {
  readonly operation?: string
  readonly attempts: number
}

/**
 * The error of a picture without labels. The vendor's code says which kind.
 * @param failure What the vendor states; `undefined` if it sent nothing.
 * @param where What was asked, and how often that was sent.
 */
export function untagged(
  failure: VendorFailure | undefined,
  { operation = 'listTaggingResults', attempts }: Where,
): PicturedeskError {
  const { message, code } = failure ?? {}
  const context: ErrorContext = {
    provider: manifest.id,
    operation,
    outcome: 'rejected',
    attempts,
    vendorMessage: message,
    vendorCode: code,
  }
  const said = message === undefined ? 'the vendor gives no reason' : `“${message}”`
  const text =
    failure === undefined
      ? 'the vendor sent no result for the picture.'
      : `the picture failed: ${said}${code === undefined ? '' : ` (code ${code})`}.`
  return itemError(failures, text, context)
}

/** The items of a list. A single value counts as a list of it, and an absent one as an empty list. */
function toList(value: unknown): readonly unknown[] {
  return Array.isArray(value) ? value : value === undefined || value === null ? [] : [value]
}

function toObject(
  object: Readonly<Record<string, unknown>>,
  context: MapContext,
  limited: (tags: readonly OmniousTag[]) => readonly OmniousTag[],
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
  return { type: toText(object['type']) ?? '', tags: limited(tags) }
}

function toTag(
  leaf: Readonly<Record<string, unknown>>,
  group: string,
  context: MapContext,
): OmniousTag | undefined {
  const id = toId(leaf['id'])
  const name = toText(leaf['name']) ?? id
  if (name === undefined) return undefined
  const field = `tags.${group}.confidence`
  const confidence = toNumber(leaf['confidence'], field, context, { minimum: 0, maximum: 1 })
  return { id, name, group, confidence }
}
