import {
  type ErrorContext,
  InvalidResponseError,
  type InvalidResponseReason,
  type Outcome,
} from '@picturedesk/provider'
import { LONGEST_NAME, shown } from '../border/shown.ts'
import type { Operation } from '../operation.ts'
import type { Vendor } from '../transport.ts'
import { type Checked, checkPayload, unchecked } from './check-payload.ts'
import type { OpenedEnvelope } from './envelope.ts'
import { parseJson } from './parse-json.ts'
import { responseError } from './response-error.ts'
import type { VendorFailure } from './vendor-failure.ts'

/**
 * Reads the payload of a response and checks it. Failures by status or in the envelope are thrown first.
 * @throws UnauthorizedError, NotFoundError, RateLimitedError, VendorError, InvalidResponseError
 */
export function readResponse(
  vendor: Vendor,
  operation: Operation,
  response: Response,
  bytes: Uint8Array,
  where: ErrorContext,
  now: number,
): Checked {
  const { payload: shape, response: read, uncharged } = operation
  const { status, headers } = response
  const { redact } = vendor
  const failed = (failure: VendorFailure | undefined, more: ErrorContext) =>
    responseError(response, failure, vendor, { ...where, ...more }, now)
  if (!response.ok) {
    const stated = statedFailure(vendor, operation, response, bytes)
    const outcome = outcomeOf(operation, response, stated?.byVendor)
    const isFree = outcome === 'rejected' && uncharged?.includes(status)
    throw failed(stated, { outcome, ...(isFree && { charged: false as const }) })
  }
  const refuse = (problem: string, reason: InvalidResponseReason = 'wrong-type', field = '') =>
    new InvalidResponseError(`${field && `\`${field}\` in the response: `}${problem}.`, {
      ...where,
      reason,
      field: field || undefined,
    })
  const open = (): OpenedEnvelope => {
    const opened = vendor.open(parseJson(bytes, redact, where))
    if (!opened) throw refuse('the body is not in the vendor’s envelope')
    if (opened.failure) throw failed(opened.failure, { outcome: 'rejected' })
    return opened
  }
  const json = (): Checked => {
    const { payload, at = 'data' } = open()
    if (shape === undefined) return unchecked(payload)
    const checked = checkPayload(shape, payload, at)
    const { fault } = checked
    if (fault === undefined) return checked
    const reason = fault.problem === 'missing' ? 'missing-field' : 'wrong-type'
    throw refuse(fault.problem, reason, fault.path)
  }
  return read
    ? read({
        contentType: headers.get('content-type'),
        ...{ bytes, status, open, json, refuse },
        shown: (text) => shown(text, redact, LONGEST_NAME),
      })
    : json()
}

/**
 * What a failing status means for an operation that must not be repeated: only the vendor's own
 * word refuses it. A gateway that fails may do so after the vendor did the work.
 */
function outcomeOf({ retry }: Operation, { status }: Response, byVendor = false): Outcome {
  if (status >= 500) return 'unknown'
  return retry === 'never' && !byVendor ? 'unknown' : 'rejected'
}

/** What a failing status says in its body: the vendor's envelope, or a problem (RFC 9457). */
function statedFailure(
  vendor: Vendor,
  { refusals = [] }: Operation,
  { status }: Response,
  bytes: Uint8Array,
): (VendorFailure & { readonly byVendor: boolean }) | undefined {
  try {
    const body = parseJson(bytes, vendor.redact, {})
    const opened = vendor.open(body)
    if (opened?.failure) return { ...opened.failure, byVendor: true }
    const { title, detail } = body as { readonly title?: unknown; readonly detail?: unknown }
    const message = [detail, title].find((said) => typeof said === 'string')
    // Where the vendor has an envelope, JSON without it comes from somebody else.
    return { message, byVendor: opened !== undefined && refusals.includes(status) }
  } catch {
    return undefined // The body is a gateway's page. The status tells enough.
  }
}
