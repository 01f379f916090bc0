import { isObject, mediaTypes } from './walk-operation.js'

/**
 * An example is asked for by name, so a name may stand only once among an operation's answers.
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
      return [{ message: `${name} stands twice`, path: [...path, 'examples', name] }]
    }),
  )
}
