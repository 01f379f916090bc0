import { existsSync, readFileSync } from 'node:fs'
import { dirname, join } from 'node:path'

/** The list of copies beside a spec: the lines of each, by the name of its file. */
const LIST = 'copies.json'

/** @typedef {{ path: (string | number)[], rule: string, message: string }} Problem */

/**
 * Statements that cite lines which the copy of a document does not have, and copies that nobody has. A copy is a file
 * beside the spec or, where it may not be kept there, an entry of `copies.json`.
 *
 * @param {string} root the absolute path of the file that the spec begins with
 * @param {any} document the bundled spec
 * @returns {Problem[]}
 */
export function copyProblems(root, document) {
  const home = dirname(root)
  const listed = listOf(join(home, LIST))
  /** @type {Map<string, { copy: string, lines: number }>} */
  const copies = new Map()
  /** @type {Problem[]} */
  const problems = []
  for (const [name, entry] of Object.entries(document['x-documents'] ?? {})) {
    const copy = entry?.copy
    if (typeof copy !== 'string') continue
    const lines = linesOf(home, copy, listed)
    if (lines !== undefined) copies.set(name, { copy, lines })
    else
      problems.push({
        path: ['x-documents', name, 'copy'],
        rule: 'copy-there',
        message: `There is no copy ${copy} beside the spec, and ${LIST} does not list it. Correct the name, put the file there, or list it as { "${copy}": { "lines": 120 } }. Listed: ${Object.keys(listed).join(', ') || 'none'}.`,
      })
  }
  walk(document, [], (statement, path) => {
    const copy = copies.get(statement['document'])
    if (copy === undefined || typeof statement['lines'] !== 'string') return
    const last = Math.max(...statement['lines'].split(/[^0-9]+/).map(Number))
    if (last > copy.lines)
      problems.push({
        path: [...path, 'lines'],
        rule: 'lines-there',
        message: `Correct the lines. Line ${last} is beyond the end of ${copy.copy}, which has ${copy.lines} lines.`,
      })
  })
  return problems
}

/**
 * @param {string} home
 * @param {string} copy
 * @param {Record<string, any>} listed
 * @returns {number | undefined}
 */
function linesOf(home, copy, listed) {
  const file = join(home, copy)
  if (existsSync(file)) return readFileSync(file, 'utf8').trimEnd().split('\n').length
  const lines = Object.hasOwn(listed, copy) ? listed[copy]?.lines : undefined
  return typeof lines === 'number' ? lines : undefined
}

/**
 * @param {string} file
 * @returns {Record<string, any>}
 */
function listOf(file) {
  return existsSync(file) ? JSON.parse(readFileSync(file, 'utf8')) : {}
}

/**
 * Statements, at each object of the document and for single facts.
 *
 * @param {any} node
 * @param {(string | number)[]} path
 * @param {(statement: any, path: (string | number)[]) => void} visit
 */
function walk(node, path, visit) {
  if (typeof node !== 'object' || node === null) return
  for (const [key, inner] of Object.entries(node)) {
    const at = [...path, Array.isArray(node) ? Number(key) : key]
    if (key === 'x-provenance' || key === 'x-retry-safety-provenance') {
      visit(inner ?? {}, at)
      for (const [fact, one] of Object.entries(inner?.facts ?? {}))
        visit(one ?? {}, [...at, 'facts', fact])
    } else walk(inner, at, visit)
  }
}
