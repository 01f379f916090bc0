import { isObject, mediaTypes } from './walk-operation.js'

/**
 * Demands `security` on the operation itself. It may be empty only where the body carries the
 * credentials, and may have an alternative without credentials only with `x-anonymous: true`.
 *
 * @param {any} operation
 */
export function securityStated(operation) {
  if (!isObject(operation)) return []
  const { security } = operation
  if (!Array.isArray(security)) return [{ message: 'security is missing.' }]
  const open = security.some((requirement) => Object.keys(requirement).length === 0)
  if (open !== (operation['x-anonymous'] === true)) {
    const message = open
      ? 'One alternative needs no credentials, but x-anonymous: true is missing.'
      : 'x-anonymous is true, but every alternative needs credentials.'
    return [{ message, path: ['security'] }]
  }
  return security.length > 0 || bodyCredentials(operation).length > 0
    ? []
    : [
        {
          message: 'security is empty, and no property of the body is marked x-credential.',
          path: ['security'],
        },
      ]
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
      : [{ message: `Property ${path.at(-1)} of the body is not marked.`, path }],
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
