import { documentListProblems, statementProblems } from '@picturedesk/openapi/provenance'
import { onDocument } from '../document/document-model.js'
import { isObject } from '../walk-operation.js'

/** Members that hold a statement. */
const KEYS = ['x-provenance', 'x-retry-safety-provenance']

/** Objects whose `required` says whether they have to be sent. */
const REQUIRABLE = ['parameter', 'header', 'requestBody']

/** Demands that `x-documents` lists documents with title, address and the day of reading. */
export const documentsListed = onDocument(({ root }) =>
  root['x-documents'] === undefined
    ? []
    : documentListProblems(root['x-documents']).map(({ path, message }) => ({
        path: ['x-documents', ...path],
        message,
      })),
)

/** Demands that each statement has the members of its kind, and names documents and keywords that are there. */
export const statementsFormed = onDocument(({ root, objects, follow }) => {
  const documents = root['x-documents']
  return objects.flatMap((placed) =>
    KEYS.filter((key) => placed.node[key] !== undefined).flatMap((key) => {
      const path = [...placed.path, key]
      if (placed.kind === 'document')
        return [
          {
            path,
            message:
              'A statement at the root has no meaning. Write it on the objects it speaks of.',
          },
        ]
      const statement = placed.node[key]
      const hasFacts = key === 'x-provenance'
      const problems = [
        ...statementProblems(statement, { documents, hasFacts }),
        ...(hasFacts ? unknownFacts(statement, placed, follow(placed.node)) : []),
      ]
      return problems.map((problem) => ({ ...problem, path: [...path, ...problem.path] }))
    }),
  )
})

/**
 * Facts of keywords that the object does not have.
 *
 * @param {unknown} statement
 * @param {import('../document/objects-of.js').Placed} placed
 * @param {unknown} target what the object refers to, or itself
 */
function unknownFacts(statement, { kind, node, path }, target) {
  const facts = isObject(statement) ? statement['facts'] : undefined
  if (!isObject(facts) || !isObject(target)) return []
  const isMember = kind === 'schema' && path.at(-2) === 'properties'
  const known = Object.keys({ ...target, ...node }).filter(
    (key) => !KEYS.includes(key) && key !== '$ref',
  )
  const hasRequired = isMember || REQUIRABLE.includes(kind) || known.includes('properties')
  return Object.keys(facts)
    .filter((key) => !known.includes(key) && !(key === 'required' && hasRequired))
    .map((key) => ({
      path: ['facts', key],
      message: `The object has no \`${key}\`. It has: ${known.join(', ')}. Write the statement where \`${key}\` stands.`,
    }))
}
