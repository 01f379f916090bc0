import { onDocument } from '../document/document-model.js'
import { isObject } from '../walk-operation.js'

/** What each mark is about. @type {Readonly<Record<string, { roles: readonly string[], where: string }>>} */
const marks = {
  'x-credential': { roles: ['request'], where: 'members of request bodies' },
  'x-unsigned': { roles: ['request', 'parameter'], where: 'what is sent' },
  'x-failure': { roles: ['response'], where: 'schemas of responses' },
}

/** Demands that marks of schemas stand on what they are about. */
export const marksPlaced = onDocument((model) =>
  model.all('schema').flatMap(({ node, path }) =>
    Object.entries(marks).flatMap(([mark, { roles, where }]) => {
      const found = model.rolesOf(node)
      return !(mark in node) ||
        found.size === 0 ||
        roles.some((role) => found.has(/** @type {any} */ (role)))
        ? []
        : [
            {
              message: `${mark} is about ${where}, and this is a schema of a ${[...found].join(' and a ')}.`,
              path: [...path, mark],
            },
          ]
    }),
  ),
)

/** Demands that an operation serves only kinds that the provider has. */
export const kindsServed = onDocument(({ root, operations }) => {
  const kinds = root['x-provider']?.kinds
  if (!Array.isArray(kinds)) return []
  return operations.flatMap(({ operation, path }) => {
    const own = operation['x-kinds']
    return (Array.isArray(own) ? own : []).flatMap((kind, index) =>
      kinds.includes(kind)
        ? []
        : [
            {
              message: `The provider has no kind ${JSON.stringify(kind)}. It has: ${kinds.join(', ') || 'none'}. Correct it here, or add it to x-provider.kinds.`,
              path: [...path, 'x-kinds', index],
            },
          ],
    )
  })
})

/** Demands that a credential of a request body is marked in every body, and where a scheme of that name exists. */
export const credentialsAlike = onDocument((model) => {
  const members = model
    .all('schema')
    .filter(({ node, path }) => path.at(-2) === 'properties' && model.rolesOf(node).has('request'))
    .map(({ node, path }) => ({ name: String(path.at(-1)), path, whole: model.follow(node) }))
  const marked = new Set(
    members.filter(({ whole }) => whole?.['x-credential'] === true).map(({ name }) => name),
  )
  const schemes = new Set(
    model
      .all('securityScheme')
      .flatMap(({ node }) => (node['type'] === 'apiKey' ? [node['name']] : [])),
  )
  return members.flatMap(({ name, path, whole }) => {
    if (!isObject(whole) || whole['x-credential'] === true) return []
    if (!marked.has(name) && !schemes.has(name)) return []
    return [
      {
        message: marked.has(name)
          ? `${name} is marked as a credential in another body.`
          : `${name} is the name of a security scheme's key.`,
        path,
      },
    ]
  })
})

/** Demands a word on why what only reads is never repeated, and no word on what does not need one. */
export const safetyReasoned = onDocument(({ operations }) =>
  operations.flatMap(({ operation, method, path }) => {
    const isNever = operation['x-retry-safety'] === 'never'
    if (isNever && 'x-retry-safety-provenance' in operation)
      return [
        {
          message:
            'It says why a repeat is harmless, and x-retry-safety is never. Remove it, or correct x-retry-safety.',
          path: [...path, 'x-retry-safety-provenance'],
        },
      ]
    if (!isNever || !['get', 'head', 'options'].includes(method)) return []
    const isReasoned =
      operation['x-billable'] === true ||
      isObject(operation['x-provenance']?.facts?.['x-retry-safety'])
    return isReasoned
      ? []
      : [
          {
            message: `${method.toUpperCase()} is a safe method of HTTP. Set it to safe, or say in x-provenance.facts.x-retry-safety why it is never repeated.`,
            path: [...path, 'x-retry-safety'],
          },
        ]
  }),
)

/** Demands that what says how long its links work has links. */
export const linksExpire = onDocument((model) =>
  model.operations.flatMap(({ operation, path }) =>
    !('x-link-expiry-seconds' in operation) || hasLink(model, operation)
      ? []
      : [
          {
            message:
              'No member of a successful response is a link, by its name, its format or its description.',
            path: [...path, 'x-link-expiry-seconds'],
          },
        ],
  ),
)

const LINK = /ur[li]s?\b|links?\b|\bhref|src\b|where .* lies|download/i

/**
 * @param {import('../document/document-model.js').Model} model
 * @param {Record<string, any>} operation
 */
function hasLink(model, operation) {
  const seen = new Set()
  /** @param {any} given @returns {boolean} */
  const leads = (given) => {
    const schema = model.follow(given)
    if (!isObject(schema) || seen.has(schema)) return false
    seen.add(given).add(schema)
    if (schema['format'] === 'uri' || LINK.test(String(schema['description'] ?? ''))) return true
    const members = Object.entries(schema['properties'] ?? {})
    const parts = ['oneOf', 'anyOf', 'allOf'].flatMap((keyword) => schema[keyword] ?? [])
    return (
      members.some(([name, member]) => LINK.test(name) || leads(member)) ||
      [...parts, schema['items'], schema['additionalProperties']].some(leads)
    )
  }
  const responses = Object.entries(operation['responses'] ?? {}).filter(([status]) =>
    /^[23]/.test(status),
  )
  return responses.some(([status, entry]) => {
    const response = model.follow(entry)
    return (
      status.startsWith('3') ||
      Object.keys(response?.headers ?? {}).some((name) => /location|link/i.test(name)) ||
      Object.values(response?.content ?? {}).some((media) =>
        leads(/** @type {any} */ (media)?.schema),
      )
    )
  })
}
