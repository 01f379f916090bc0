import { onDocument } from './document-model.js'

/** Demands that no two operations, tags or servers are told by the same words: one of them was copied. */
export const textsApart = onDocument((model) => [
  ...twice(
    model.operations.map(({ operation, path }) => ({
      text: operation['summary'],
      // The same may be done to images and to videos.
      group: String(operation['tags']),
      path: [...path, 'summary'],
    })),
    'Another operation has the same summary',
  ),
  ...twice(
    model
      .all('server')
      .flatMap(({ node, path }) =>
        path.length === 2 ? [{ text: node['url'], path: [...path, 'url'] }] : [],
      ),
    'Another server has the same address',
  ),
  ...model.operations.flatMap(({ operation, path }) =>
    twice(
      (Array.isArray(operation['tags']) ? operation['tags'] : []).map((text, index) => ({
        text,
        path: [...path, 'tags', index],
      })),
      'The operation has the tag twice',
    ),
  ),
])

/**
 * @param {{ text: unknown, group?: string, path: (string | number)[] }[]} found
 * @param {string} message
 */
function twice(found, message) {
  const seen = new Set()
  return found.flatMap(({ text, group = '', path }) => {
    if (typeof text !== 'string' || text.trim() === '') return []
    const key = `${group}: ${text}`
    if (seen.has(key)) return [{ message: `${message}: ${text}`, path }]
    seen.add(key)
    return []
  })
}
