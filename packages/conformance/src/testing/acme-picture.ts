import {
  InvalidArgumentError,
  type MediaForm,
  type MediaSource,
  NotSupportedError,
} from '@picturedesk/provider'
import type { Mutation } from './mutation.ts'

/** The forms of a picture that the vendor for trying the suite out takes. */
export const ACME_INPUTS: readonly MediaForm[] = ['url', 'bytes', 'stream']

/** The parameters of a picture: its address, or itself in base64. */
export async function pictureParameters(
  image: MediaSource,
  mutation: Mutation | undefined,
): Promise<Readonly<Record<string, string>>> {
  const { url, bytes, stream } = image
  if (url === '')
    throw new InvalidArgumentError({ field: 'image.url', allowed: 'a URL', value: url })
  if (url !== undefined) return { picture: url }
  if (bytes !== undefined) return { file: toBase64(bytes) }
  if (stream !== undefined) return { file: toBase64(await whole(stream)) }
  if (mutation === 'takes pictures that it does not claim') return { picture: String(image.uri) }
  throw new NotSupportedError({ feature: 'image', remedy: 'Give a URL.', provider: 'acme' })
}

function toBase64(bytes: Uint8Array): string {
  return Buffer.from(bytes).toString('base64')
}

async function whole(stream: ReadableStream<Uint8Array>): Promise<Uint8Array> {
  return new Uint8Array(
    await new Response(stream as ReadableStream<Uint8Array<ArrayBuffer>>).arrayBuffer(),
  )
}
