import { compileSchema } from './compile-schema.js'
import { isObject, schemaCarriers } from './walk-operation.js'

/**
 * Compiles every schema of an operation as JSON Schema 2020-12.
 *
 * @param {any} operation
 */
export function schemasCompile(operation) {
  if (!isObject(operation)) return []
  return [...schemaCarriers(operation)].flatMap(({ schema, path }) => {
    const compiled = compileSchema(schema)
    return 'problem' in compiled
      ? [{ message: `${operation.operationId}, ${compiled.problem}`, path: [...path, 'schema'] }]
      : []
  })
}
