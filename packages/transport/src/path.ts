import { InvalidArgumentError } from '@picturedesk/provider'

/**
 * Fills a path template. What would leave the template's path is refused: `.`, `..`,
 * empty and missing values.
 * @throws InvalidArgumentError naming the parameter
 */
export function fillPath(template: string, values: Readonly<Record<string, unknown>> = {}): string {
  return template.replace(/\{([^{}]+)\}/g, (_, name: string) => {
    const value = values[name]
    const text = typeof value === 'string' || typeof value === 'number' ? String(value) : ''
    if (/^\.{0,2}$/.test(text))
      throw new InvalidArgumentError({
        field: name,
        allowed: 'an id that is neither empty nor made of dots',
        value,
      })
    return encodeURIComponent(text)
  })
}
