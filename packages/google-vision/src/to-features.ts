import { InvalidArgumentError } from '@picturedesk/provider'
import { annotateImages } from './generated/operations.ts'
import type { GoogleVisionDetection } from './google-vision-types.ts'
import { WHERE } from './own-options.ts'
import type { WireRequest } from './to-wire-request.ts'

const KNOWN: readonly string[] =
  annotateImages.body.properties.requests.items.properties.features.items.properties.type.enum

/** What a method looks for. */
export interface Purpose {
  /** Default of `detections`. */
  readonly usual: readonly GoogleVisionDetection[]
  /** Detections of which at least one is needed, since the result is made of them. */
  readonly needed: readonly GoogleVisionDetection[]
  readonly maxTags?: number | undefined
  readonly model?: NonNullable<WireRequest['features'][number]['model']> | undefined
}

/**
 * The features of a picture, each once.
 * @param field Name of the option, for messages.
 * @throws InvalidArgumentError for an unknown detection, or none that the result is made of
 */
export function toFeatures(
  detections: unknown,
  { usual, needed, maxTags: maxResults, model }: Purpose,
  field = 'detections',
): WireRequest['features'] {
  const wanted: unknown = detections ?? usual
  const refuse = (place: string, allowed: string, value: unknown): never => {
    throw new InvalidArgumentError({ ...WHERE, field: place, allowed, value })
  }
  if (!Array.isArray(wanted)) return refuse(field, `a list of ${KNOWN.join(', ')}`, wanted)
  const at = wanted.findIndex((one) => !KNOWN.includes(one))
  if (at >= 0) refuse(`${field}[${at}]`, `one of ${KNOWN.join(', ')}`, wanted[at])
  if (!needed.some((one) => wanted.includes(one)))
    refuse(field, `a list with ${needed.join(' or ')}`, wanted)
  return [...new Set(wanted as GoogleVisionDetection[])].map((type) => ({
    type,
    ...(type === 'LABEL_DETECTION' && maxResults !== undefined && { maxResults }),
    ...(model !== undefined && { model }),
  }))
}
