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
  const named = namedIn(root).get(reference)
  if (named !== undefined) return named
  // What begins with a slash or nothing is a place; a name leads to an $anchor alone.
  if (file !== '' || /^#[^/]/.test(reference)) return undefined
  /** @type {any} */
  let node = root
  for (const step of path) {
    if (typeof node !== 'object' || node === null || !Object.hasOwn(node, step)) return undefined
    node = node[step]
  }
  return node
}

/** @type {WeakMap<object, Map<string, object>>} */
const known = new WeakMap()

/**
 * The schemas that references lead to by name: an `$anchor` as "#name", and an `$id` as it is written, with the anchors
 * below it.
 *
 * @param {unknown} root
 */
function namedIn(root) {
  if (!isObject(root)) return new Map()
  const found = known.get(root)
  if (found !== undefined) return found
  /** @type {Map<string, object>} */
  const names = new Map()
  known.set(root, names)
  const seen = new Set()
  /** @param {unknown} node @param {string} base */
  const walk = (node, base) => {
    if (typeof node !== 'object' || node === null || seen.has(node)) return
    seen.add(node)
    const own = Array.isArray(node) ? {} : /** @type {Record<string, unknown>} */ (node)
    const id = typeof own['$id'] === 'string' ? own['$id'].replace(/#$/, '') : undefined
    if (id !== undefined && !names.has(id)) names.set(id, node).set(`${id}#`, node)
    const at = id ?? base
    for (const key of ['$anchor', '$dynamicAnchor'])
      if (typeof own[key] === 'string') {
        if (!names.has(`#${own[key]}`)) names.set(`#${own[key]}`, node)
        if (at !== '') names.set(`${at}#${own[key]}`, node)
      }
    for (const inner of Object.values(node)) walk(inner, at)
  }
  walk(root, '')
  return names
}
