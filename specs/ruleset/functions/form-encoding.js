import { isObject, mediaTypes } from './walk-operation.js'

/**
 * Demands an `encoding` entry for each property of a form body, and none for anything else.
 *
 * @param {any} operation
 */
export function formEncoding(operation) {
  if (!isObject(operation)) return []
  return [...mediaTypes({ requestBody: operation.requestBody })]
    .filter(
      ({ name }) => name === 'application/x-www-form-urlencoded' || name.startsWith('multipart/'),
    )
    .flatMap(({ mediaType, path }) => {
      const properties = Object.keys(mediaType.schema?.properties ?? {})
      const encoded = Object.keys(mediaType.encoding ?? {})
      return [
        ...properties
          .filter((name) => !encoded.includes(name))
          .map((name) => ({ message: `Property ${name} has none.`, path })),
        ...encoded
          .filter((name) => !properties.includes(name))
          .map((name) => ({
            message: `${name} is not a property of the body.`,
            path: [...path, 'encoding', name],
          })),
      ]
    })
}
