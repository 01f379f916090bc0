import { isSecretName, wordsOf } from '@picturedesk/openapi'
import { onDocument } from '../document/document-model.js'
import { keyLike } from './key-like.js'

/** Where a text may have been pasted into. */
const texts = ['description', 'summary', 'default', 'example', 'examples', 'const', 'enum', 'value']

/** Words of names whose values are random, and open nothing. */
const RANDOM = new Set([
  ...[
    'id',
    'ids',
    'guid',
    'uuid',
    'ulid',
    'cid',
    'hash',
    'digest',
    'checksum',
    'md5',
    'sha1',
    'sha256',
  ],
  ...['etag', 'fingerprint', 'thumbprint', 'address', 'cursor', 'revision', 'commit'],
])

/** Demands that no example and no text holds what looks like somebody's key. */
export const examplesHarmless = onDocument((model) =>
  model.objects.flatMap(({ kind, node, path }) =>
    texts
      .filter((key) => key in node && (key !== 'examples' || kind === 'schema'))
      .flatMap((key) => keysIn(node[key], [...path, key])),
  ),
)

/**
 * @param {unknown} value
 * @param {(string | number)[]} path
 * @returns {import('../document/document-model.js').Problem[]}
 */
function keysIn(value, path) {
  if (typeof value === 'string') {
    // Where a secret or an id belongs, a made-up one looks like a key. What a known service begins its keys with is never made up.
    const name = String(path.findLast((key) => typeof key === 'string' && !texts.includes(key)))
    const isPlace = isSecretName(name, true) || wordsOf(name).some((word) => RANDOM.has(word))
    const found = keyLike(value, isPlace)
    return found === undefined
      ? []
      : [
          {
            message: `"${found.slice(0, 8)}…" looks like one. If it was one, revoke it.`,
            path,
          },
        ]
  }
  if (typeof value !== 'object' || value === null) return []
  return Object.entries(value).flatMap(([key, inner]) =>
    keysIn(inner, [...path, Array.isArray(value) ? Number(key) : key]),
  )
}
