import { type ErrorContext, InvalidResponseError } from '@picturedesk/provider'
import type { Operation } from '../operation.ts'
import type { Vendor } from '../transport.ts'
import { findFault } from './find-fault.ts'
import { parseJson } from './parse-json.ts'
import { responseError } from './response-error.ts'
import type { VendorFailure } from './vendor-failure.ts'

/**
 * Reads the payload of a response. Failures by status or in the envelope are thrown first.
 * @throws UnauthorizedError, NotFoundError, RateLimitedError, VendorError, InvalidResponseError
 */
export function readResponse(
  vendor: Vendor,
  { response: expected = 'json', payload: shape }: Operation,
  response: Response,
  bytes: Uint8Array,
  where: ErrorContext,
  now: number,
): unknown {
  if (!response.ok) throw responseError(response, statedFailure(vendor, bytes), vendor, where, now)
  if (expected === 'empty' && bytes.length === 0) return undefined
  // Text is not a file. It may be JSON with a wrong media type, or the page of a gateway.
  if (expected === 'binary' && !/json|^text\//i.test(response.headers.get('content-type') ?? '')) {
    if (bytes.length > 0) return bytes
    throw new InvalidResponseError('expected a file. Received nothing.', {
      ...where,
      reason: 'empty',
    })
  }
  const opened = vendor.open(parseJson(bytes, vendor.redact, where))
  if (opened?.failure) throw responseError(response, opened.failure, vendor, where, now)
  const fault = !opened
    ? { path: '', problem: 'the body is not in the vendor’s envelope' }
    : expected === 'binary'
      ? { path: '', problem: 'expected a file. Received JSON' }
      : shape === undefined
        ? undefined
        : findFault(shape, opened.payload, opened.at ?? 'data')
  if (fault === undefined || (opened && expected === 'empty')) return opened?.payload
  const field = fault.path.replace(/^\./, '')
  const place = field && `\`${field}\` in the response: `
  throw new InvalidResponseError(`${place}${fault.problem}.`, {
    ...where,
    reason: fault.problem === 'missing' ? 'missing-field' : 'wrong-type',
    field: field || undefined,
  })
}

/** The failure in the body of a failing status: the vendor's envelope, or a problem (RFC 9457). */
function statedFailure(vendor: Vendor, bytes: Uint8Array): VendorFailure | undefined {
  try {
    const body = parseJson(bytes, vendor.redact, {})
    const { title, detail } = body as { readonly title?: unknown; readonly detail?: unknown }
    const message = [detail, title].find((said) => typeof said === 'string')
    return vendor.open(body)?.failure ?? { message }
  } catch {
    return undefined // The body is a gateway's page. The status tells enough.
  }
}
