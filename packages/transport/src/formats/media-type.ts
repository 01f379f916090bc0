import { InvalidArgumentError } from '@picturedesk/provider'
import type { BodyRules } from '../request/body-rules.ts'

/** A media type without its parameters, in small letters. */
export function essence(mediaType: string): string {
  return (mediaType.split(';', 1)[0] as string).trim().toLowerCase()
}

/** Whether a documented media type, which may be a range such as `image/*`, covers one. */
export function covers(range: string, mediaType: string): boolean {
  const [wide, narrow] = [essence(range), essence(mediaType)]
  return (
    wide === narrow ||
    wide === '*/*' ||
    (wide.endsWith('/*') && narrow.startsWith(wide.slice(0, -1)))
  )
}

/**
 * The media type for a request: the documented one or, in a documented range, the one that is given.
 * @throws InvalidArgumentError when nothing says which of the range it is
 */
export function concreteType(
  { mediaType }: BodyRules,
  ...given: readonly (string | undefined)[]
): string {
  const found = given.find((type) => type !== undefined && type !== '' && covers(mediaType, type))
  if (found !== undefined) return found
  if (!mediaType.includes('*')) return mediaType
  throw new InvalidArgumentError({
    field: 'mediaType',
    allowed: `a media type of ${mediaType}, as \`mediaType\` of the call or as the type of a Blob`,
    value: given[0],
  })
}
