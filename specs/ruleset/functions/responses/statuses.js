import { STATUS_CODES } from 'node:http'
import { onDocument } from '../document/document-model.js'
import { isObject } from '../walk-operation.js'

/** Demands statuses that HTTP has. */
export const statusesKnown = onDocument(({ operations }) =>
  operations.flatMap(({ operation, path }) =>
    Object.keys(isObject(operation['responses']) ? operation['responses'] : {})
      .filter((status) => !status.startsWith('x-') && !isKnown(status))
      .map((status) => ({
        message: `HTTP has no status ${status}.`,
        path: [...path, 'responses', status],
      })),
  ),
)

/**
 * Demands that an operation documents how it fails: by a status, or, where failures come with status 200, by an
 * alternative of its response that is marked `x-failure`. Where most operations of a vendor have a status of 4xx, all
 * do: a refused key is refused everywhere.
 */
export const failuresDocumented = onDocument((model) => {
  const judged = model.operations.map(({ operation, path }) => {
    const responses = isObject(operation['responses']) ? operation['responses'] : {}
    const statuses = Object.keys(responses)
    return {
      path: [...path, 'responses'],
      refuses: statuses.some((status) => /^4(?:\d\d|XX)$|^default$/.test(status)),
      fails:
        statuses.some((status) => /^5(?:\d\d|XX)$/.test(status)) ||
        statuses.some((status) =>
          Object.values(model.follow(responses[status])?.content ?? {}).some((media) =>
            hasFailure(model, /** @type {any} */ (media)?.schema),
          ),
        ),
    }
  })
  const refusing = judged.filter(({ refuses }) => refuses).length
  return judged.flatMap(({ path, refuses, fails }) => {
    if (refuses) return []
    if (!fails) return [{ message: 'No response is a failure.', path }]
    return refusing >= 2 && refusing * 2 > judged.length
      ? [
          {
            message: `${refusing} other operations have a status of 4xx, and this one has none.`,
            path,
          },
        ]
      : []
  })
})

/** Demands content where a status carries some, and none where it cannot. */
export const contentPossible = onDocument((model) =>
  model.operations.flatMap(({ operation, method, path }) =>
    Object.entries(isObject(operation['responses']) ? operation['responses'] : {}).flatMap(
      ([status, response]) => {
        const has = Object.keys(model.follow(response)?.content ?? {}).length > 0
        const at = [...path, 'responses', status]
        if (method === 'head' && has)
          return [{ message: 'A response to HEAD has no content.', path: at }]
        if (['204', '205', '304'].includes(status) || /^1/.test(status))
          return has
            ? [
                {
                  message: `A response of status ${status} has no content.`,
                  path: [...at, 'content'],
                },
              ]
            : []
        return has || method === 'head' || !['200', '206'].includes(status)
          ? []
          : [
              {
                message: `The response of status ${status} has no content. Use 204 for a success without one.`,
                path: at,
              },
            ]
      },
    ),
  ),
)

/** @param {string} status */
function isKnown(status) {
  return status === 'default' || /^[1-5]XX$/.test(status) || Object.hasOwn(STATUS_CODES, status)
}

/**
 * @param {import('../document/document-model.js').Model} model
 * @param {any} given
 * @returns {boolean}
 */
function hasFailure(model, given) {
  const schema = model.follow(given)
  if (!isObject(schema)) return false
  return (
    schema['x-failure'] === true ||
    [...(schema['oneOf'] ?? []), ...(schema['anyOf'] ?? [])].some((part) => hasFailure(model, part))
  )
}
