import { splitReference } from '@picturedesk/openapi'
import { isObject } from '../walk-operation.js'

/**
 * What an object refers to, with what stands beside the reference on top. The object itself when it refers to
 * nothing, or to what does not exist.
 *
 * @param {unknown} root
 * @param {any} node
 * @returns {any}
 */
export function follow(root, node) {
  let found = node
  /** @type {Record<string, any>} */
  let beside = {}
  for (let hops = 0; hops < 20 && isObject(found) && typeof found['$ref'] === 'string'; hops++) {
    const { $ref, ...siblings } = found
    const target = targetOf(root, $ref)
    if (target === undefined) return node
    beside = { ...siblings, ...beside }
    found = target
  }
  return isObject(found) && Object.keys(beside).length > 0 ? { ...found, ...beside } : found
}

/**
 * @param {unknown} root
 * @param {string} reference
 * @returns {any} undefined where it leads nowhere, or out of the document
 */
export function targetOf(root, reference) {
  const { file, path } = splitReference(reference)
  if (file !== '') return undefined
  /** @type {any} */
  let node = root
  for (const step of path) {
    if (typeof node !== 'object' || node === null || !Object.hasOwn(node, step)) return undefined
    node = node[step]
  }
  return node
}
