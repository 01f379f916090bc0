import { InvalidArgumentError } from '@picturedesk/provider'

/**
 * Checks that a value is an object with known members: one with a slip of the pen would count for nothing.
 * @param field Its name in messages; empty for the options themselves.
 * @throws InvalidArgumentError
 */
export function checkMembers(value: unknown, field: string, known: readonly string[]): void {
  const allowed = `an object with ${known.map((name) => `\`${name}\``).join(', ')}`
  if (typeof value !== 'object' || value === null || Array.isArray(value))
    throw new InvalidArgumentError({ field: field || 'options', allowed, value })
  const unknown = Object.keys(value).find((name) => !known.includes(name))
  if (unknown === undefined) return
  const place = field === '' ? unknown : `${field}.${unknown}`
  throw new InvalidArgumentError({
    field: place,
    allowed: `left out`,
    message: `Unknown member \`${place}\`. Known members: ${known.join(', ')}.`,
  })
}
