import { existsSync, readFileSync } from 'node:fs'
import { resolve } from 'node:path'
import { CircularReferenceError } from '@picturedesk/generate/bundle'
import { splitReference, TextPlaces } from '@picturedesk/openapi'

/** What the bundler puts before the problem of a file: the reference that led there. */
const REFERENCE = /^.*?: Can't resolve \$ref: (?=.*\(\d+:\d+\): )/
const LINE = /^(?<file>.+?)(?<pointer>#\S*)?(?: \((?<line>\d+):(?<column>\d+)\))?: (?<message>.+)$/

/**
 * A finding for each file that cannot be read.
 *
 * @param {string} path of the file that the spec begins with
 * @param {unknown} error
 * @returns {import('./lint-spec.js').Finding[]}
 */
export function unreadable(path, error) {
  if (error instanceof CircularReferenceError)
    return error.references.map(({ file, line, column, message }) => ({
      ...{ file, line, column, message },
      rule: 'readable',
    }))
  const text = error instanceof Error ? error.message : String(error)
  return text.split('\n').map((line) => {
    const told = line.replace(REFERENCE, '')
    const { file, pointer, line: at, column, message = told } = LINE.exec(told)?.groups ?? {}
    const isFile = file !== undefined && existsSync(file)
    const place = isFile && at === undefined ? placeIn(file, pointer) : { line: 1, column: 1 }
    return {
      file: isFile ? resolve(file) : resolve(path),
      line: isFile && at !== undefined ? Number(at) : place.line,
      column: isFile && column !== undefined ? Number(column) : place.column,
      rule: 'readable',
      message: `Correct the file, which cannot be read: ${isFile ? message : told}`,
    }
  })
}

/**
 * @param {string} file
 * @param {string | undefined} pointer
 */
function placeIn(file, pointer) {
  const { path } = splitReference(pointer ?? '')
  try {
    const places = new TextPlaces(readFileSync(file, 'utf8'))
    const [around, ...inner] = [path, [...path, '$ref'], [...path, 'externalValue']].map((keys) =>
      places.at(keys),
    )
    return (
      inner.find(({ line, column }) => line !== around?.line || column !== around.column) ??
      places.at(path)
    )
  } catch {
    return { line: 1, column: 1 }
  }
}
