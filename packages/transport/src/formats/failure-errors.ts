import {
  type ErrorContext,
  InvalidArgumentError,
  type PicturedeskError,
  UnusableMediaError,
  type UnusableMediaReason,
} from '@picturedesk/provider'

type ToError = (message: string, where: ErrorContext) => PicturedeskError

/** Makes errors of pictures that the vendor cannot use. */
export function unusableMedia(reason: UnusableMediaReason): ToError {
  return (message, where) => new UnusableMediaError(message, { ...where, reason })
}

/**
 * Makes errors of values that the vendor refused, although the spec allows them.
 * @param field The option, in the words of the interface.
 */
export function refusedArgument(field: string): ToError {
  return (message, where) =>
    new InvalidArgumentError({
      ...where,
      field,
      allowed: 'a value that the vendor accepts',
      message: `${message} The vendor refused \`${field}\`.`,
    })
}
