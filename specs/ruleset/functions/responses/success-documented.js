import { onDocument } from '../document/document-model.js'
import { isObject } from '../walk-operation.js'

/** Demands a success of each operation: a 2xx that is not a failure alone, or a redirection that says where to. */
export const successDocumented = onDocument((model) =>
  model.operations.flatMap(({ operation, path }) => {
    const entries = Object.entries(isObject(operation['responses']) ? operation['responses'] : {})
    const all = entries.map(([status, entry]) => ({ status, response: model.follow(entry) }))
    const failing = all.filter(
      ({ status, response }) => /^2/.test(status) && isFailure(model, response),
    )
    const hasSuccess = all.some(
      ({ status, response }) => /^2/.test(status) && !isFailure(model, response),
    )
    // A vendor may answer a failure with one status of 2xx and a success with another, but a choice has a success.
    const wrong = failing.filter(({ response }) => !hasSuccess || hasChoice(model, response))
    if (wrong.length > 0)
      return wrong.map(({ status }) => ({
        message: `All that status ${status} can carry is marked x-failure, so that a success is taken for a failure.`,
        path: [...path, 'responses', status],
      }))
    const redirects = all.filter(({ status }) => /^3/.test(status))
    if (all.some(({ status }) => /^2|^default$/.test(status)) || redirects.length === 0) return []
    const leads = redirects.some(({ response }) =>
      Object.keys(response?.headers ?? {}).some((name) => name.toLowerCase() === 'location'),
    )
    return leads
      ? []
      : [
          {
            message: `No status is a success. ${redirects.map(({ status }) => status).join(', ')} is a redirection without a Location header.`,
            path: [...path, 'responses'],
          },
        ]
  }),
)

/**
 * @param {import('../document/document-model.js').Model} model
 * @param {any} response
 */
function isFailure(model, response) {
  const media = Object.values(response?.content ?? {})
  return (
    media.length > 0 && media.every((one) => failsAlways(model, /** @type {any} */ (one)?.schema))
  )
}

/**
 * @param {import('../document/document-model.js').Model} model
 * @param {any} response
 */
function hasChoice(model, response) {
  return Object.values(response?.content ?? {}).some((one) => {
    const schema = model.follow(/** @type {any} */ (one)?.schema)
    return Array.isArray(schema?.oneOf ?? schema?.anyOf)
  })
}

/**
 * @param {import('../document/document-model.js').Model} model
 * @param {unknown} given
 * @returns {boolean}
 */
function failsAlways(model, given, depth = 5) {
  const schema = model.follow(given)
  if (!isObject(schema) || depth === 0) return false
  const list = schema['oneOf'] ?? schema['anyOf']
  return (
    schema['x-failure'] === true ||
    (Array.isArray(list) &&
      list.length > 0 &&
      list.every((one) => failsAlways(model, one, depth - 1)))
  )
}
