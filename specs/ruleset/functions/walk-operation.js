/**
 * Every media type of an operation, of its request and of its responses, with its path.
 *
 * @param {any} operation
 * @returns {Generator<{ mediaType: any, name: string, path: (string | number)[] }>}
 */
export function* mediaTypes(operation) {
  yield* contentOf(operation.requestBody, ['requestBody'])
  for (const [status, response] of Object.entries(operation.responses ?? {})) {
    yield* contentOf(response, ['responses', status])
  }
}

/**
 * @param {any} owner
 * @param {(string | number)[]} path
 */
function* contentOf(owner, path) {
  for (const [name, mediaType] of Object.entries(owner?.content ?? {})) {
    if (isObject(mediaType)) yield { mediaType, name, path: [...path, 'content', name] }
  }
}

/**
 * @param {unknown} value
 * @returns {value is Record<string, any>}
 */
export function isObject(value) {
  return typeof value === 'object' && value !== null && !Array.isArray(value)
}
