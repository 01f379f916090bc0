import { type ErrorContext, InvalidArgumentError } from '@picturedesk/provider'

/**
 * Refuses values that no header can hold: letters beyond Latin-1, line breaks, blanks at an end.
 * @throws InvalidArgumentError
 */
export function checkHeaders(
  headers: object = {},
  names: Readonly<Record<string, string>> = {},
  where: ErrorContext = {},
  clean: (value: unknown) => unknown = (value) => value,
): void {
  for (const [name, value] of Object.entries(headers))
    if (
      typeof value === 'string' &&
      !/^([!-~\x80-\xff]([\t -~\x80-\xff]*[!-~\x80-\xff])?)?$/.test(value)
    )
      throw new InvalidArgumentError({
        ...where,
        field: names[name] ?? name,
        allowed: 'a text of Latin letters, digits and signs on one line, as headers hold no other',
        value: clean(value),
      })
}
