import { type ErrorContext, InvalidArgumentError } from '@picturedesk/provider'
import type { Operation } from '../operation.ts'

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
  { write, pathParameters = {} }: Pick<Operation, 'write' | 'pathParameters'> = {},
): string {
  if (!template.includes('{')) return template
  return template.replace(/\{([^{}]+)\}/g, (_, name: string) => {
    const value = values[name]
    const isScalar = /^(string|number|boolean|bigint)$/.test(typeof value)
    const text = isScalar ? String(value) : ''
    const written = text.isWellFormed()
      ? (write?.path?.(name, value, pathParameters[name] ?? {}) ?? encodeURIComponent(text))
      : ''
    if (/^\.{0,2}$/.test(written))
      throw new InvalidArgumentError({
        ...where,
        field: names[name] ?? name,
        allowed: 'an id that is neither empty nor "." nor ".."',
        value: clean(value),
      })
    return written
  })
}
