import {
  documentListProblems,
  documentsOf,
  findStatements,
  statementProblems,
} from '@picturedesk/openapi/provenance'
import { isObject } from './walk-operation.js'

/**
 * Demands that `x-documents` lists documents with title, address and the day of reading.
 *
 * @param {unknown} documents
 */
export function documentsListed(documents) {
  return documents === undefined ? [] : relative(documentListProblems(documents))
}

/**
 * Demands that each statement of a document has the members of its kind, and names documents that are listed.
 *
 * @param {unknown} document
 */
export function statementsWellFormed(document) {
  const documents = documentsOf(document)
  return findStatements(document).flatMap(({ kind, key, path, statement }) => {
    if (isOldForm(statement)) return []
    if (kind === 'document')
      return [
        {
          path: [...path, key],
          message: 'A statement at the root has no meaning. Write it on the objects it speaks of.',
        },
      ]
    const hasFacts = key === 'x-provenance'
    return statementProblems(statement, { documents, hasFacts }).map((problem) => ({
      path: [...path, key, ...problem.path],
      message: problem.message,
    }))
  })
}

/**
 * The form of before: kind, and the source as a text. It is accepted until all documents have the new one.
 *
 * @param {unknown} statement
 */
function isOldForm(statement) {
  return isObject(statement) && Object.keys(statement).toSorted().join() === 'kind,source'
}

/**
 * @param {import('@picturedesk/openapi/provenance').ProvenanceProblem[]} problems
 */
function relative(problems) {
  return problems.map(({ path, message }) => ({ path: ['x-documents', ...path], message }))
}
