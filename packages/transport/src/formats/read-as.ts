import { InvalidResponseError } from '@picturedesk/provider'
import { type Checked, unchecked } from '../response/check-payload.ts'
import type { Reading, ResponseReader } from '../response/response-reader.ts'

/** The payload of a success, or how to read it. */
export type ReadAs =
  | 'json'
  | 'binary'
  | 'empty'
  /** It is in none of the documented media types. */
  | { readonly expected: string }
  /** The payload. */
  | { readonly value: unknown }

/** A response whose success is a file. */
export const fileResponse: ResponseReader = (reading) => {
  // Text is not a file. It may be JSON with a wrong media type, or the page of a gateway.
  if (!/json|^text\//i.test(reading.contentType ?? '')) return fileOf(reading)
  reading.open()
  throw reading.refuse('expected a file. Received JSON')
}

/** A response whose success has no body. */
export const emptyResponse: ResponseReader = ({ bytes, open }) =>
  unchecked(bytes.length === 0 ? undefined : open().payload)

function fileOf({ bytes, refuse }: Reading): Checked {
  if (bytes.length === 0) throw refuse('expected a file. Received nothing', 'empty')
  return unchecked(bytes)
}

/** Reads a response as what it is. */
export function readAs(expected: ReadAs, reading: Reading): Checked {
  if (expected === 'json') return reading.json()
  if (expected === 'empty') return emptyResponse(reading)
  if (expected === 'binary') return fileOf(reading)
  if ('value' in expected) return unchecked(expected.value)
  const { contentType, open, refuse, shown } = reading
  try {
    open() // It may report the failure.
  } catch (error) {
    if (!InvalidResponseError.isInstance(error)) throw error
  }
  throw refuse(`expected ${expected.expected}. Received ${shown(contentType ?? 'no media type')}`)
}
