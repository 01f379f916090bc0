import { InvalidArgumentError } from '@picturedesk/provider'

/**
 * Checks that options have known names: one with a slip of the pen would count for nothing.
 * @throws InvalidArgumentError
 */
export function checkKnown(options: unknown, known: Readonly<Record<string, true>>): void {
  const names = Object.keys(known)
  if (typeof options !== 'object' || options === null || Array.isArray(options))
    throw new InvalidArgumentError({
      field: 'options',
      allowed: `an object with ${names.map((name) => `\`${name}\``).join(', ')}`,
      value: options,
    })
  const unknown = Object.keys(options).find((name) => !Object.hasOwn(known, name))
  if (unknown === undefined) return
  throw new InvalidArgumentError({
    field: unknown,
    allowed: 'left out',
    message: `Unknown option \`${unknown}\`. Known options: ${names.join(', ')}.`,
  })
}
