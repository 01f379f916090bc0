import { memberOf } from '@picturedesk/openapi'
import { isObject } from '../walk-operation.js'
import { targetOf } from './follow.js'

/** @typedef {'request' | 'response' | 'parameter'} Role what a schema describes */

/**
 * What each schema of a document describes, behind references. What nothing leads to describes nothing.
 *
 * @param {import('./objects-of.js').Placed[]} objects
 * @param {Record<string, any>} root
 * @returns {Map<object, Set<Role>>}
 */
export function rolesOf(objects, root) {
  /** @type {Map<object, Set<Role>>} */
  const roles = new Map()
  for (const { kind, node, path } of objects) {
    if (kind !== 'mediaType' && kind !== 'parameter' && kind !== 'header') continue
    mark(node['schema'], roleOf(kind, path))
  }
  return roles

  /**
   * @param {unknown} schema
   * @param {Role} role
   */
  function mark(schema, role) {
    if (!isObject(schema)) return
    const known = roles.get(schema) ?? new Set()
    if (known.has(role)) return
    roles.set(schema, known.add(role))
    if (typeof schema['$ref'] === 'string') mark(targetOf(root, schema['$ref']), role)
    for (const [key, inner] of Object.entries(schema)) {
      const member = memberOf('schema', key)
      if (member === undefined || member[1] !== 'schema') continue
      const parts =
        member[0] === 'one' && !Array.isArray(inner) ? [inner] : Object.values(inner ?? {})
      for (const part of parts) mark(part, role)
    }
  }
}

/**
 * @param {string} kind
 * @param {(string | number)[]} path
 * @returns {Role}
 */
function roleOf(kind, path) {
  if (kind === 'parameter' || path.includes('parameters')) return 'parameter'
  return path.includes('requestBody') || path.includes('requestBodies') ? 'request' : 'response'
}
