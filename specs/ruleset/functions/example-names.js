import { isObject, mediaTypes } from './walk-operation.js'

/**
 * A mock serves examples by name, so a name may appear only once among an operation's responses.
 *
 * @param {any} operation
 */
export function exampleNamesUnique(operation) {
  if (!isObject(operation)) return []
  const seen = new Set()
  return [...mediaTypes(operation)].flatMap(({ mediaType, path }) =>
    Object.keys(mediaType.examples ?? {}).flatMap((name) => {
      if (!seen.has(name)) {
        seen.add(name)
        return []
      }
      return [
        {
          message: `This operation has two examples named ${name}.`,
          path: [...path, 'examples', name],
        },
      ]
    }),
  )
}
