import { isObject, mediaTypes } from './walk-operation.js'

/**
 * Demands `security` on the operation itself; empty only where the body carries the credentials,
 * and with an alternative that asks for nothing only where the operation is said to take everyone.
 *
 * @param {any} operation
 */
export function securityStated(operation) {
  if (!isObject(operation)) return []
  const { security } = operation
  if (!Array.isArray(security)) return [{ message: 'it has none' }]
  const open = security.some((requirement) => Object.keys(requirement).length === 0)
  if (open !== (operation['x-anonymous'] === true)) {
    const message = open
      ? 'one alternative asks for nothing, without x-anonymous: true'
      : 'no alternative asks for nothing, in spite of x-anonymous: true'
    return [{ message, path: ['security'] }]
  }
  return security.length > 0 || bodyCredentials(operation).length > 0
    ? []
    : [{ message: 'it is empty and the body carries no credential', path: ['security'] }]
}

/**
 * Demands `x-sensitive` on every property of a body that carries a credential.
 *
 * @param {any} operation
 */
export function bodyCredentialsSensitive(operation) {
  if (!isObject(operation)) return []
  return bodyCredentials(operation).flatMap(({ property, path }) =>
    property['x-sensitive'] === true
      ? []
      : [{ message: `the body's ${path.at(-1)} is not marked`, path }],
  )
}

/** @param {any} operation */
function bodyCredentials(operation) {
  return [...mediaTypes({ requestBody: operation.requestBody })].flatMap(({ mediaType, path }) =>
    Object.entries(mediaType.schema?.properties ?? {})
      .filter(([, property]) => property?.['x-credential'] === true)
      .map(([name, property]) => ({ property, path: [...path, 'schema', 'properties', name] })),
  )
}
