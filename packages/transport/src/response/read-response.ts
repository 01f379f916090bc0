import { type ErrorContext, InvalidResponseError, type Outcome } from '@picturedesk/provider'
import { LONGEST_NAME, shown } from '../border/shown.ts'
import type { Operation } from '../operation.ts'
import type { Envelope, Vendor } from '../transport.ts'
import { type Checked, checkPayload } from './check-payload.ts'
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
  const { response: documented = 'json', payload: shape } = operation
  if (!response.ok) {
    const stated = statedFailure(vendor, operation, response, bytes)
    const outcome = outcomeOf(operation, response, stated?.byVendor)
    const isFree = outcome === 'rejected' && operation.uncharged?.includes(response.status)
    const refused = { ...where, outcome, ...(isFree && { charged: false as const }) }
    throw responseError(response, stated, vendor, refused, now)
  }
  const contentType = response.headers.get('content-type')
  const expected =
    typeof documented === 'function' ? documented(contentType, bytes, response.status) : documented
  if (expected === 'empty' && bytes.length === 0) return unchecked(undefined)
  if (typeof expected === 'object' && 'value' in expected) return unchecked(expected.value)
  // Text is not a file. It may be JSON with a wrong media type, or the page of a gateway.
  const isFile = documented !== 'binary' || !/json|^text\//i.test(contentType ?? '')
  if (expected === 'binary' && isFile) {
    if (bytes.length > 0) return unchecked(bytes)
    throw new InvalidResponseError('expected a file. Received nothing.', {
      ...where,
      reason: 'empty',
    })
  }
  const opened =
    typeof expected === 'object'
      ? failureOf(vendor, bytes)
      : vendor.open(parseJson(bytes, vendor.redact, where))
  if (opened?.failure)
    throw responseError(response, opened.failure, vendor, { ...where, outcome: 'rejected' }, now)
  if (opened && expected === 'empty') return unchecked(opened.payload)
  const checked =
    typeof expected === 'object'
      ? refused(
          `expected ${expected.expected}. Received ${shown(contentType ?? 'no media type', vendor.redact, LONGEST_NAME)}`,
        )
      : !opened
        ? refused('the body is not in the vendor’s envelope')
        : expected === 'binary'
          ? refused('expected a file. Received JSON')
          : shape === undefined
            ? unchecked(opened.payload)
            : checkPayload(shape, opened.payload, opened.at ?? 'data')
  const { fault } = checked
  if (fault === undefined) return checked
  const field = fault.path
  const place = field && `\`${field}\` in the response: `
  throw new InvalidResponseError(`${place}${fault.problem}.`, {
    ...where,
    reason: fault.problem === 'missing' ? 'missing-field' : 'wrong-type',
    field: field || undefined,
  })
}

/** The failure that a body of an unexpected media type reports, if it is the vendor's envelope. */
function failureOf(vendor: Vendor, bytes: Uint8Array): Envelope | undefined {
  try {
    return vendor.open(parseJson(bytes, vendor.redact, {}))
  } catch {
    return undefined
  }
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

function unchecked(value: unknown): Checked {
  return { value, dropped: [], badItems: [] }
}

function refused(problem: string): Checked {
  return { ...unchecked(undefined), fault: { path: '', problem } }
}
