import { type ErrorContext, InvalidArgumentError } from '@picturedesk/provider'

/**
 * Fills the parameters of a path in. Values that would lead to another path are refused: `.`, `..`,
 * empty and missing ones.
 * @param names The caller's option for each parameter, for the message.
 * @throws InvalidArgumentError naming the parameter
 */
export function fillPath(
  template: string,
  values: Readonly<Record<string, unknown>> = {},
  names: Readonly<Record<string, string>> = {},
  where: ErrorContext = {},
  clean: (value: unknown) => unknown = (value) => value,
): string {
  return template.replace(/\{([^{}]+)\}/g, (_, name: string) => {
    const value = values[name]
    const text = typeof value === 'string' || typeof value === 'number' ? String(value) : ''
    if (/^\.{0,2}$/.test(text) || !text.isWellFormed())
      throw new InvalidArgumentError({
        ...where,
        field: names[name] ?? name,
        allowed: 'an id that is neither empty nor "." nor ".."',
        value: clean(value),
      })
    return encodeURIComponent(text)
  })
}
