import { InvalidArgumentError } from '@picturedesk/provider'

/**
 * The one of a vendor's languages that a BCP 47 tag asks for: the tag itself or, as in the lookup of
 * RFC 4647 §3.4, its longest prefix. So `ko-KR` finds `ko`. Upper and lower case are the same.
 * @param known Tags of the languages that the vendor has.
 * @throws InvalidArgumentError naming the field `language` and the known tags
 */
export function lookUpLanguage<Tag extends string>(
  provider: string,
  known: readonly Tag[],
  tag: string,
): Tag {
  const subtags = String(tag).toLowerCase().split('-')
  for (; subtags.length > 0; subtags.pop()) {
    const found = known.find((candidate) => candidate.toLowerCase() === subtags.join('-'))
    if (found !== undefined) return found
  }
  throw new InvalidArgumentError({
    provider,
    field: 'language',
    allowed: `a BCP 47 tag that is or begins with one of ${known.join(', ')}`,
    value: tag,
  })
}
