import { compileSchema } from './compile-schema.js'
import { isObject, mediaTypes } from './walk-operation.js'

const methods = ['get', 'put', 'post', 'delete', 'patch']

/**
 * A vendor with an envelope (`x-envelope`) can report failures with a 2xx status. Then every JSON
 * response of such a status must allow a failure, by a schema marked `x-failure`, and must have
 * examples of a failure and of a success.
 *
 * @param {any} document
 */
export function failureExamples(document) {
  if (!isObject(document['x-envelope'])) return []
  return [...operations(document)].flatMap(({ operation, path: place }) =>
    [...mediaTypes(operation)]
      .filter(({ name, path }) => String(path[1]).startsWith('2') && name.endsWith('json'))
      .flatMap(({ mediaType, path }) =>
        problemsOf(mediaType).map((message) => ({ message, path: [...place, ...path] })),
      ),
  )
}

/** @param {any} mediaType */
function problemsOf({ schema, examples }) {
  const members = schema?.oneOf ?? schema?.anyOf ?? [schema]
  const values = Object.values(examples ?? {}).map((example) => example.value)
  const failures = members.filter(isFailure)
  if (failures.length === 0) return ['The schema allows no failure.']
  const successes = members.filter((/** @type {any} */ member) => !isFailure(member))
  return [
    ...(shown(failures, values) ? [] : ['No example shows a failure.']),
    ...(successes.length === 0 || shown(successes, values) ? [] : ['No example shows a success.']),
  ]
}

/** @param {any} schema */
function isFailure(schema) {
  return schema?.['x-failure'] === true
}

/**
 * @param {any[]} schemas
 * @param {unknown[]} values
 */
function shown(schemas, values) {
  return schemas.map(compileSchema).some(
    // Other rules report a schema that does not compile, and a response without examples.
    (compiled) =>
      values.length === 0 ||
      'problem' in compiled ||
      values.some((value) => compiled.validate(value)),
  )
}

/** @param {any} document */
function* operations(document) {
  for (const [route, item] of Object.entries(document.paths ?? {})) {
    for (const method of methods) {
      if (isObject(item?.[method]))
        yield { operation: item[method], path: ['paths', route, method] }
    }
  }
}
