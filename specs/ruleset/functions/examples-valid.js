import { compileSchema } from './compile-schema.js'
import { forDirection } from './for-direction.js'
import { isObject, schemaCarriers } from './walk-operation.js'

/**
 * Validates every example of an operation against the schema that stands beside it, for the direction that it
 * goes. The message
 * names the operation, since Spectral gives no line in a file that the root only references.
 *
 * @param {any} operation
 */
export function examplesValid(operation) {
  if (!isObject(operation)) return []
  return [...schemaCarriers(operation)].flatMap(({ carrier, schema, path }) => {
    const direction = path[0] === 'responses' ? 'response' : 'request'
    const compiled = compileSchema(forDirection(schema, direction))
    if ('problem' in compiled) return []
    return [...examplesOf(carrier)].flatMap(({ value, path: place }) =>
      compiled.validate(value)
        ? []
        : [
            {
              message: `${operation.operationId}, ${place.join('.')}: ${(
                compiled.validate.errors ?? []
              )
                .map(({ instancePath, message }) => `${instancePath || 'the value'} ${message}`)
                .join(', ')}.`,
              path: [...path, ...place],
            },
          ],
    )
  })
}

/**
 * @param {any} carrier
 */
function* examplesOf(carrier) {
  for (const [name, example] of Object.entries(carrier.examples ?? {})) {
    if (isObject(example) && 'value' in example) {
      yield { value: example.value, path: ['examples', name] }
    }
  }
  if ('example' in carrier) yield { value: carrier.example, path: ['example'] }
}
