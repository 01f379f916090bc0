import { existsSync, readFileSync } from 'node:fs'
import { dirname, resolve } from 'node:path'
import { readDocument, splitReference, TextPlaces } from '@picturedesk/openapi'

/** @typedef {{ file: string, path: (string | number)[], reference: string }} Reference */

/**
 * References that lead back to themselves, and so to nothing, each with its place.
 *
 * @param {string} root the absolute path of the file that the spec begins with
 * @returns {import('./lint-spec.js').Finding[]}
 */
export function circularReferences(root) {
  /** @type {Map<string, unknown>} */
  const contents = new Map()
  const references = referencesFrom(root, contents)
  return references
    .filter((reference) => leadsBack(reference, contents))
    .map(({ file, path, reference }) => ({
      file,
      ...new TextPlaces(readFileSync(file, 'utf8')).at([...path, '$ref']),
      rule: 'readable',
      message: `Let the reference lead to what is meant. ${path.join('/')} refers to ${reference}, which leads back to it.`,
    }))
}

/**
 * @param {string} root
 * @param {Map<string, unknown>} contents of files, which is filled
 */
function referencesFrom(root, contents) {
  /** @type {Reference[]} */
  const found = []
  const waiting = [root]
  for (let file = waiting.pop(); file !== undefined; file = waiting.pop()) {
    if (contents.has(file) || !existsSync(file)) continue
    const content = readDocument(readFileSync(file, 'utf8'), file)
    contents.set(file, content)
    walk(content, [], file)
  }
  return found

  /**
   * @param {unknown} node
   * @param {(string | number)[]} path
   * @param {string} file
   */
  function walk(node, path, file) {
    if (typeof node !== 'object' || node === null) return
    const { $ref } = /** @type {{ $ref?: unknown }} */ (node)
    if (typeof $ref === 'string') {
      found.push({ file, path, reference: $ref })
      waiting.push(targetOf({ file, path, reference: $ref }).file)
    }
    for (const [key, inner] of Object.entries(node)) walk(inner, [...path, key], file)
  }
}

/** @param {Reference} from */
function targetOf({ file, reference }) {
  const target = splitReference(reference)
  return {
    file: target.file === '' ? file : resolve(dirname(file), target.file),
    path: [...target.path],
  }
}

/**
 * @param {Reference} from
 * @param {Map<string, unknown>} contents
 */
function leadsBack(from, contents) {
  const start = `${from.file}#${from.path.join('/')}`
  let at = from
  for (let hops = 0; hops < 20; hops++) {
    const { file, path } = targetOf(at)
    if (`${file}#${path.join('/')}` === start) return true
    const node = path.reduce((/** @type {any} */ inner, key) => inner?.[key], contents.get(file))
    if (typeof node?.$ref !== 'string') return false
    at = { file, path, reference: node.$ref }
  }
  // It leads into a circle that others make.
  return false
}
