import { memberOf } from '@picturedesk/openapi'
import { isObject } from '../walk-operation.js'

/**
 * An object of a document, and where it stands.
 *
 * @typedef {object} Placed
 * @property {import('@picturedesk/openapi').Kind} kind
 * @property {Record<string, any>} node
 * @property {(string | number)[]} path
 * @property {Placed | undefined} parent
 */

/**
 * Every object of a document, outermost first, by its place. What stands in examples, enums, defaults and
 * extensions is data, and not among them.
 *
 * @param {unknown} document
 * @returns {Placed[]}
 */
export function objectsOf(document) {
  /** @type {Placed[]} */
  const found = []
  const seen = new Set()
  /**
   * @param {unknown} node
   * @param {import('@picturedesk/openapi').Kind} kind
   * @param {(string | number)[]} path
   * @param {Placed | undefined} parent
   */
  const walk = (node, kind, path, parent) => {
    if (!isObject(node) || seen.has(node)) return
    seen.add(node)
    const placed = { kind, node, path, parent }
    found.push(placed)
    for (const [key, inner] of Object.entries(node)) {
      const member = memberOf(kind, key)
      if (member === undefined) continue
      const [form, its] = member
      if (Array.isArray(inner)) {
        for (const [index, one] of inner.entries()) walk(one, its, [...path, key, index], placed)
      } else if (form === 'one') {
        walk(inner, its, [...path, key], placed)
      } else if (form === 'map' && isObject(inner)) {
        for (const [name, one] of Object.entries(inner))
          walk(one, its, [...path, key, name], placed)
      }
    }
  }
  walk(document, 'document', [], undefined)
  return found
}
