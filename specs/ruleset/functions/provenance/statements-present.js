import { onDocument } from '../document/document-model.js'
import { isObject } from '../walk-operation.js'

/** Objects that have a statement of their own, wherever they stand, in the words of a message. */
const EVERYWHERE = {
  server: 'server',
  securityScheme: 'security scheme',
  failure: 'entry of x-failures',
  rateLimit: 'entry of x-rate-limits',
  operation: 'operation',
  example: 'example',
}

/** Objects that have one when they are components, which nothing stands around. */
const AS_COMPONENT = {
  schema: 'schema',
  parameter: 'parameter',
  response: 'response',
  header: 'header',
  requestBody: 'request body',
}

/**
 * Demands a statement on all that inherits none, and on each status and example, which are rarely known as what is
 * around them. A reference has that of what it leads to.
 */
export const statementsPresent = onDocument(({ objects, follow }) =>
  objects.flatMap((placed) => {
    const what = demanded(placed)
    if (what === undefined || placed.node['x-provenance'] !== undefined) return []
    const target = follow(placed.node)
    // What leads out of the document or nowhere is judged elsewhere.
    if (!isObject(target) || typeof target['$ref'] === 'string') return []
    if (target['x-provenance'] !== undefined) return []
    return [
      {
        path: placed.path,
        message: `Say how ${what} is known: give it an x-provenance that is documented with the document, observed with the day, or assumed with lookedIn and note.`,
      },
    ]
  }),
)

/**
 * @param {import('../document/objects-of.js').Placed} placed
 * @returns {string | undefined} the object, if it has to have a statement
 */
function demanded({ kind, node, path, parent }) {
  const name =
    kind === 'operation' ? (node['operationId'] ?? `${path.at(-1)} ${path.at(-2)}`) : path.at(-1)
  const everywhere = lookUp(EVERYWHERE, kind)
  if (everywhere !== undefined)
    return typeof name === 'number' ? `this ${everywhere}` : `the ${everywhere} ${name}`
  if (kind === 'response' && parent?.kind === 'responses') return `the status ${name}`
  const component =
    path[0] === 'components' && path.length === 3 ? lookUp(AS_COMPONENT, kind) : undefined
  return component === undefined ? undefined : `the ${component} ${name}`
}

/**
 * @param {Readonly<Record<string, string>>} words
 * @param {string} kind
 */
function lookUp(words, kind) {
  return Object.hasOwn(words, kind) ? words[kind] : undefined
}
