import { InvalidArgumentError } from '@picturedesk/provider'
import type { ShutterstockKind } from './kinds.ts'
import { manifest } from './manifest.ts'
import type { ShutterstockAssetQuery } from './search-options.ts'

/**
 * Puts `excludeText` into `text`, where the vendor's `NOT` excludes the word behind it. The document has
 * it for images and videos. Where there is no text, or it is a sentence, the option is left to its warning.
 * @throws InvalidArgumentError for an `excludeText` that is no text
 */
export function withExclusions(
  query: ShutterstockAssetQuery,
  kind: ShutterstockKind,
): ShutterstockAssetQuery {
  const { text, excludeText, vendorOptions } = query
  if (excludeText === undefined) return query
  if (typeof excludeText !== 'string')
    throw new InvalidArgumentError({
      provider: manifest.id,
      field: 'excludeText',
      allowed: 'words as one text, such as "fog rain"',
      value: excludeText,
    })
  const words = excludeText.split(/\s+/).filter((word) => word !== '')
  if (words.length === 0) return { ...query, excludeText: undefined }
  const isSentence = vendorOptions?.shutterstock?.aiSearch === true
  if (kind === 'audio' || isSentence || typeof text !== 'string' || text.trim() === '') return query
  return {
    ...query,
    text: [text, ...words.map((word) => `NOT ${word}`)].join(' '),
    excludeText: undefined,
  }
}
