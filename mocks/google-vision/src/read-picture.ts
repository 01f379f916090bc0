import { isJsonObject, type JsonObject } from '@picturedesk/mocks'
import { hashOf, type Words } from './seen.ts'

/** A picture that could be read, or why it could not: a Status of the vendor. */
export type Picture =
  | { readonly words: Words; readonly error?: undefined }
  | { readonly error: JsonObject }

/** Beginnings of files that are pictures, in base64: JPEG, PNG, GIF, WebP, BMP, TIFF. */
const PICTURES = /^(\/9j\/|iVBORw0KGg|R0lGOD|UklGR|Qk|SUkqA|TU0AK)/

/** What pictures that come as bytes show. */
const SUBJECTS = ['cat', 'dog', 'tree', 'mountain', 'street', 'flower', 'car', 'bread'] as const

/** Words in an address that make the picture fail, with the vendor's answer. */
const FAILURES: Readonly<Record<string, JsonObject>> = {
  broken: { code: 3, message: 'Bad image data.' },
  forbidden: { code: 7, message: 'We can not access the URL currently.' },
  throttled: { code: 8, message: 'Quota of pictures exceeded.' },
  internal: { code: 13, message: 'Internal server error.' },
  unavailable: { code: 14, message: 'The host of the URL does not answer.' },
}

/**
 * Reads a picture. The words in the last part of an address are what is to be seen in it, so that
 * `black-cat.jpg` shows black and cat. A host that ends in `.invalid` cannot be reached. Bytes show
 * one of a few subjects, the same for the same bytes.
 */
export function readPicture(image: JsonObject): Picture {
  const { content, source } = image
  if (typeof content === 'string') return readBytes(content)
  const uri = isJsonObject(source) ? String(source['imageUri']) : ''
  if (/^[^/]+\/\/[^/]+\.invalid(?=[:/]|$)/.test(uri))
    return { error: FAILURES['unavailable'] as JsonObject }
  const words = wordsIn(uri)
  const failure = words.map((word) => FAILURES[word]).find((one) => one !== undefined)
  return failure === undefined ? { words } : { error: failure }
}

function readBytes(content: string): Picture {
  if (!PICTURES.test(content)) return { error: FAILURES['broken'] as JsonObject }
  return { words: [SUBJECTS[hashOf(content) % SUBJECTS.length] as string] }
}

function wordsIn(uri: string): Words {
  const [path = ''] = uri.replace(/^[a-z]+:\/\/[^/]+/i, '').split(/[?#]/)
  const name = path.slice(path.lastIndexOf('/') + 1).replace(/\.\w+$/, '')
  return [...new Set(name.toLowerCase().match(/\p{L}+/gu) ?? [])].filter((word) => word !== 'empty')
}
