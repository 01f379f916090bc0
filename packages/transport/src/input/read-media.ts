import {
  InvalidArgumentError,
  type Manifest,
  MEDIA_FORMS,
  type MediaForm,
  type MediaSource,
  NotSupportedError,
  startDeadline,
  systemClock,
  UnusableMediaError,
} from '@picturedesk/provider'
import { readStream } from '../response/read-body.ts'
import { isWebUrl } from '../response/web-url.ts'

/** A picture in one of the forms that a vendor takes. Streams were read to bytes. */
export type GivenMedia = Exclude<MediaSource, { readonly stream: ReadableStream<Uint8Array> }>

/** What a vendor takes. */
export interface MediaLimits {
  /** Of the provider: id, name, and the forms that it takes. A form `bytes` takes streams as well. */
  readonly manifest: Pick<Manifest, 'id' | 'name' | 'inputs'>
  /** Most bytes of a picture. */
  readonly maxBytes: number
  /** Name of the argument, for messages. Default: `image`. */
  readonly field?: string | undefined
}

/**
 * Checks a picture that a caller hands in: exactly one form, one that the vendor takes, and a web URL.
 * @throws InvalidArgumentError for none or several forms, or a URL that is no web URL
 * @throws NotSupportedError for a form that the vendor does not take
 */
export function checkMedia(
  source: MediaSource,
  { manifest, field = 'image' }: Omit<MediaLimits, 'maxBytes'>,
): MediaForm {
  const provider = manifest.id
  const form = formOf(source, provider, field)
  const { inputs = [] } = manifest
  if (!inputs.includes(form) && !(form === 'stream' && inputs.includes('bytes')))
    throw new NotSupportedError({
      provider,
      feature: `\`${field}.${form}\``,
      by: manifest.name,
      remedy: `Supported forms: ${inputs.join(', ') || 'none'}.`,
    })
  if (form === 'url' && !isWebUrl(source.url as string))
    throw new InvalidArgumentError({
      provider,
      field: `${field}.url`,
      allowed: 'an http or https URL',
      value: source.url,
    })
  return form
}

/**
 * Checks a picture like {@link checkMedia}, and reads its bytes: neither none nor too many. A stream
 * is read to its end, or to the bound.
 * @throws InvalidArgumentError for no bytes at all
 * @throws UnusableMediaError for too many bytes; nothing was sent
 */
export async function readMedia(
  source: MediaSource,
  limits: MediaLimits,
  signal?: AbortSignal,
): Promise<GivenMedia> {
  const { manifest, maxBytes, field = 'image' } = limits
  const provider = manifest.id
  const form = checkMedia(source, limits)
  if (form !== 'bytes' && form !== 'stream') return source as GivenMedia
  const bytes = source.stream ? await readGiven(source.stream, maxBytes, signal) : source.bytes
  if (bytes?.byteLength === 0)
    throw new InvalidArgumentError({
      provider,
      field: `${field}.${form}`,
      allowed: 'an image of at least 1 byte',
      value: bytes,
    })
  if (bytes === undefined || bytes.byteLength > maxBytes)
    throw new UnusableMediaError(
      `\`${field}.${form}\` has more than ${maxBytes} bytes, which is the most that ${manifest.name} takes. Nothing was sent.`,
      { provider, reason: 'too-large' },
    )
  const { mediaType } = source as { readonly mediaType?: string | undefined }
  return { bytes, ...(mediaType !== undefined && { mediaType }) }
}

/** @throws InvalidArgumentError unless there is exactly one form, of the right type */
function formOf(source: unknown, provider: string, field: string): MediaForm {
  const given = Object(source) as Readonly<Record<string, unknown>>
  const forms = MEDIA_FORMS.filter((one) => given[one] !== undefined)
  const [form] = forms
  if (form === undefined || forms.length > 1)
    throw new InvalidArgumentError({
      provider,
      field,
      allowed: `an object with exactly one of ${MEDIA_FORMS.join(', ')}`,
      value: forms.join(' and ') || 'none of them',
    })
  const value = given[form]
  // By its name, because test runners and frames have a `Uint8Array` of their own.
  const tag = Object.prototype.toString.call(value).slice(8, -1)
  const type = TYPES[form]
  if (tag === type || (form === 'asset' && tag === 'Object')) return form
  throw new InvalidArgumentError({
    provider,
    field: `${field}.${form}`,
    allowed: `a ${type}`,
    value,
  })
}

/** What each form is, by the name that the runtime has for it. */
const TYPES: Readonly<Record<MediaForm, string>> = {
  url: 'String',
  bytes: 'Uint8Array',
  stream: 'ReadableStream',
  uri: 'String',
  asset: 'String',
}

/** The bytes of a caller's stream, which has no deadline but the caller's signal. */
async function readGiven(
  stream: ReadableStream<Uint8Array>,
  maxBytes: number,
  signal: AbortSignal | undefined,
): Promise<Uint8Array | undefined> {
  const deadline = startDeadline({
    clock: systemClock,
    timeout: Number.POSITIVE_INFINITY,
    signal,
    expired: () => undefined as never, // It has no end.
  })
  try {
    return await readStream(stream, maxBytes, deadline)
  } finally {
    deadline.release()
  }
}
