import type { AssetRef } from './asset.ts'

/**
 * A picture that a vendor is to look at: exactly one of its forms. The manifest of a provider lists
 * under `inputs` the forms that it takes; others are a NotSupportedError.
 */
export type MediaSource = UrlSource | BytesSource | StreamSource | StoredSource | AssetSource

/** The public address of a picture, http or https. The vendor fetches it. */
export interface UrlSource extends Partial<Without<'url'>> {
  readonly url: string
}

/** A picture in memory. */
export interface BytesSource extends Partial<Without<'bytes'>> {
  readonly bytes: Uint8Array
  /** IANA media type, if it is known. */
  readonly mediaType?: string | undefined
}

/** A picture that is still being read. It can be used once. */
export interface StreamSource extends Partial<Without<'stream'>> {
  readonly stream: ReadableStream<Uint8Array>
  /** IANA media type, if it is known. */
  readonly mediaType?: string | undefined
}

/** A picture in a store that the vendor reads by itself, such as `gs://bucket/a.jpg`. */
export interface StoredSource extends Partial<Without<'uri'>> {
  readonly uri: string
}

/** An asset of the same provider. */
export interface AssetSource extends Partial<Without<'asset'>> {
  readonly asset: AssetRef
}

/** The forms of a {@link MediaSource}. */
export const MEDIA_FORMS = ['url', 'bytes', 'stream', 'uri', 'asset'] as const

/** A form of a {@link MediaSource}. */
export type MediaForm = (typeof MEDIA_FORMS)[number]

/** The members of all other forms, which must be absent. */
type Without<Own extends MediaForm> = Readonly<Record<Exclude<MediaForm, Own>, undefined>>
