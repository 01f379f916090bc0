import {
  type ErrorContext,
  ForbiddenError,
  type MediaForm,
  type PicturedeskError,
  RateLimitedError,
  UnauthorizedError,
  UnusableMediaError,
  type UnusableMediaReason,
  VendorError,
} from '@picturedesk/provider'
import { toText } from '@picturedesk/transport'
import { type Entry, type EntryContext, whereOf } from './ask.ts'
import { WHERE } from './own-options.ts'

/** Numbers of google.rpc.Code. */
const INVALID_ARGUMENT = 3
const NOT_FOUND = 5
const PERMISSION_DENIED = 7
const RESOURCE_EXHAUSTED = 8
const UNAVAILABLE = 14
const UNAUTHENTICATED = 16

/**
 * Maps the error of one picture.
 * @param form How the picture was given: only what the vendor had to fetch can be unreachable.
 */
export function toPictureError(
  status: NonNullable<Entry['error']>,
  form: MediaForm,
  context: EntryContext,
): PicturedeskError {
  const code = status.code === undefined || status.code === null ? undefined : Number(status.code)
  const said = toText(status.message)
  const vendorMessage = said && context.shown(said)
  const quoted = vendorMessage === undefined ? 'the vendor gives no reason' : `“${vendorMessage}”`
  const message = `the picture failed: ${quoted}${code === undefined ? '' : ` (code ${code})`}.`
  const where: ErrorContext = {
    ...WHERE,
    ...whereOf(context),
    outcome: 'rejected',
    vendorCode: code,
    vendorMessage,
  }
  const isFetched = form !== 'bytes'
  const unusable = (reason: UnusableMediaReason, remedy = ''): UnusableMediaError =>
    new UnusableMediaError(`${message}${remedy}`, { ...where, reason })
  const unreachable = (): UnusableMediaError =>
    unusable('unreachable', ' The vendor could not fetch it. Send its bytes.')
  switch (code) {
    case INVALID_ARGUMENT:
      return isFetched && /access|download|fetch|reach/i.test(said ?? '')
        ? unreachable()
        : unusable(reasonOf(said))
    case NOT_FOUND:
      return isFetched ? unreachable() : new VendorError(message, where)
    case PERMISSION_DENIED:
      return isFetched ? unreachable() : new ForbiddenError(message, where)
    case UNAVAILABLE:
      return isFetched ? unreachable() : new VendorError(message, where)
    case RESOURCE_EXHAUSTED:
      return new RateLimitedError(message, where)
    case UNAUTHENTICATED:
      return new UnauthorizedError(message, where)
    default:
      return new VendorError(message, where)
  }
}

/** The vendor documents no words. Those that are told apart here are assumed. */
function reasonOf(said = ''): UnusableMediaReason {
  if (/too large|too big|exceed/i.test(said)) return 'too-large'
  if (/too small/i.test(said)) return 'too-small'
  return /bad image|image data|decod|format/i.test(said) ? 'format' : 'other'
}
