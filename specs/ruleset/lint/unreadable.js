import { existsSync } from 'node:fs'
import { resolve } from 'node:path'

/** What the bundler puts before the problem of a file: the reference that led there. */
const REFERENCE = /^.*?: Can't resolve \$ref: (?=.*\(\d+:\d+\): )/
const LINE = /^(?<file>.+?)(?:#\S*)?(?: \((?<line>\d+):(?<column>\d+)\))?: (?<message>.+)$/

/**
 * A finding for each file that cannot be read.
 *
 * @param {string} path of the file that the spec begins with
 * @param {unknown} error
 * @returns {import('./lint-spec.js').Finding[]}
 */
export function unreadable(path, error) {
  const text = error instanceof Error ? error.message : String(error)
  return text.split('\n').map((line) => {
    const told = line.replace(REFERENCE, '')
    const { file, line: at = 1, column = 1, message = told } = LINE.exec(told)?.groups ?? {}
    const isFile = file !== undefined && existsSync(file)
    return {
      file: isFile ? resolve(file) : resolve(path),
      line: isFile ? Number(at) : 1,
      column: isFile ? Number(column) : 1,
      rule: 'readable',
      message: `Correct the file, which cannot be read: ${isFile ? message : told}`,
    }
  })
}
