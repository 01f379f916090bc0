import {
  InvalidArgumentError,
  type MediaForm,
  type MediaSource,
  PicturedeskError,
  UnusableMediaError,
} from '@picturedesk/provider'
import { readMedia, toBase64 } from '@picturedesk/transport'
import type { components } from './generated/schema.ts'
import { MOST_BYTES, MOST_PICTURE_BYTES } from './limits.ts'
import { manifest } from './manifest.ts'
import { WHERE } from './own-options.ts'

/** A picture as it is sent, with what to look for. */
export type WireRequest = components['schemas']['AnnotateImageRequest']

/** A picture that is ready to send. */
export interface ReadyPicture {
  readonly wire: WireRequest
  /** The form in which the caller gave it. */
  readonly form: MediaForm
  /** What it takes of a call, in bytes of JSON. */
  readonly bytes: number
}

/**
 * Reads a picture and makes its request.
 * @param field Name of the argument, for messages.
 * @throws InvalidArgumentError, NotSupportedError, UnusableMediaError before anything is sent
 * @throws the signal's reason
 */
export async function toWireRequest(
  source: MediaSource,
  features: WireRequest['features'],
  {
    field = 'image',
    signal,
  }: { readonly field?: string; readonly signal?: AbortSignal | undefined },
): Promise<ReadyPicture> {
  const media = await read(source, field, signal)
  const form = media.bytes !== undefined ? 'bytes' : media.url !== undefined ? 'url' : 'uri'
  const content = media.bytes && toBase64(media.bytes)
  const image = content === undefined ? toSource(media.url ?? media.uri, form, field) : { content }
  const wire: WireRequest = { image, features }
  // Base64 is not measured as text, since it may be long and has one byte a character.
  const rest = JSON.stringify({ ...wire, image: content === undefined ? image : { content: '' } })
  const bytes = new TextEncoder().encode(rest).length + 1 + (content?.length ?? 0)
  if (bytes > MOST_BYTES)
    throw new UnusableMediaError(
      `\`${field}.${form}\` makes a call of more than ${MOST_BYTES} bytes, which is the most that ${manifest.name} takes. Nothing was sent.`,
      { ...WHERE, reason: 'too-large' },
    )
  return { wire, form, bytes }
}

async function read(source: MediaSource, field: string, signal: AbortSignal | undefined) {
  try {
    return await readMedia(source, { manifest, maxBytes: MOST_PICTURE_BYTES, field }, signal)
  } catch (cause) {
    if (UnusableMediaError.isInstance(cause) && cause.reason === 'too-large')
      throw new UnusableMediaError(
        `\`${field}\` has more than ${MOST_PICTURE_BYTES} bytes, which is the most that a call has room for. ` +
          'Pass its `url`, or its `uri` in Google Cloud Storage. Nothing was sent.',
        { ...WHERE, reason: 'too-large' },
      )
    if (PicturedeskError.isInstance(cause) || signal?.aborted) throw cause
    throw new UnusableMediaError(
      `\`${field}.stream\` failed while it was read. See the cause. Nothing was sent.`,
      { ...WHERE, reason: 'other', cause },
    )
  }
}

function toSource(imageUri: unknown, form: 'url' | 'uri' | 'bytes', field: string) {
  if (form === 'uri' && !/^gs:\/\/[^/]+\/./.test(String(imageUri)))
    throw new InvalidArgumentError({
      ...WHERE,
      field: `${field}.uri`,
      allowed: 'a text such as "gs://bucket/a.jpg"',
      value: imageUri,
    })
  return { source: { imageUri: String(imageUri) } }
}
