import { type Envelope, isRecord, toText, type VendorFailure } from '@picturedesk/transport'

/**
 * Opens the body of a response. A POST or PUT responds with the payload itself, a GET with `{ data,
 * error, status }`. Either is a failure if it has an `error`. A body that is not an object is
 * `undefined`.
 */
export function openEnvelope(body: unknown): Envelope | undefined {
  if (!isRecord(body)) return undefined
  const failure = statedError(body['error'])
  return failure === undefined ? { payload: body, at: '' } : { failure }
}

/** An error as Omnious writes it: a text, or `{ message, code }`. `undefined` if there is none. */
export function statedError(error: unknown): VendorFailure | undefined {
  if (typeof error === 'string') return error === '' ? undefined : { message: error }
  if (typeof error !== 'object' || error === null) return undefined
  const { message, code } = error as { readonly message?: unknown; readonly code?: unknown }
  return {
    message: toText(message),
    code: typeof code === 'number' || typeof code === 'string' ? code : undefined,
  }
}
