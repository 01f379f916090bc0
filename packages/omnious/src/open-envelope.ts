import { type Envelope, isRecord, toText, type VendorFailure } from '@picturedesk/transport'

/**
 * Opens the body of a response. A POST or PUT responds with the payload itself, a GET with `{ data,
 * error, status }`. Either is a failure if it says so. A body that is not an object is `undefined`.
 */
export function openEnvelope(body: unknown): Envelope | undefined {
  if (!isRecord(body)) return undefined
  const failure = statedFailure(body)
  return failure === undefined ? { payload: body, at: '' } : { failure }
}

/**
 * The failure that an envelope states: an `error` as a text or as `{ message, code }`, or the status
 * "fail" alone. `undefined` if there is none.
 */
export function statedFailure({
  error,
  status,
}: Readonly<Record<string, unknown>>): VendorFailure | undefined {
  if (typeof error === 'string' && error !== '') return { message: error }
  if (typeof error === 'object' && error !== null) {
    const { message, code } = error as { readonly message?: unknown; readonly code?: unknown }
    return {
      message: toText(message),
      code: typeof code === 'number' || typeof code === 'string' ? code : undefined,
    }
  }
  return typeof status === 'string' && /^fail/i.test(status) ? {} : undefined
}
