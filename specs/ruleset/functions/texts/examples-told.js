import { onDocument } from '../document/document-model.js'
import { isObject } from '../walk-operation.js'

/** Demands that an example says what it shows, where others of the document do. */
export const examplesTold = onDocument((model) => {
  const all = model.all('example').map(({ node, path }) => ({ whole: model.follow(node), path }))
  const silent = all.filter(
    ({ whole }) =>
      isObject(whole) &&
      typeof whole['$ref'] !== 'string' &&
      !('summary' in whole) &&
      !('description' in whole),
  )
  return silent.length * 2 >= all.length
    ? []
    : silent.map(({ path }) => ({
        message: `The example ${path.at(-1)} has no summary, and the others have one.`,
        path,
      }))
})
