import { onDocument } from '../document/document-model.js'
import { isObject } from '../walk-operation.js'
import { emptyPhrase } from './empty-phrase.js'

/** Keys whose value is a text for people. */
const texts = ['description', 'summary', 'title', 'termsOfService']

/** Demands that a text that is there says something. */
export const textsFilled = onDocument(({ objects }) =>
  objects.flatMap(({ kind, node, path }) =>
    [...texts, ...(kind === 'info' || kind === 'tag' ? ['name', 'version'] : [])]
      .filter((key) => key in node && (typeof node[key] !== 'string' || node[key].trim() === ''))
      .map((key) => ({ message: `${key} is empty.`, path: [...path, key] })),
  ),
)

/** Demands that no description stands for one that is still to be written, or repeats the type. */
export const textsMeaningful = onDocument(({ objects }) =>
  objects.flatMap(({ kind, node, path }) =>
    texts.flatMap((key) => {
      const phrase =
        typeof node[key] === 'string' && emptyPhrase(node[key], nameOf(kind, node, path))
      return phrase
        ? [{ message: `Received "${node[key].trim()}". ${phrase}`, path: [...path, key] }]
        : []
    }),
  ),
)

/** Demands a description of each component that is a schema, and of each member of an object. */
export const schemasDescribed = onDocument((model) =>
  model.all('schema').flatMap(({ node, path }) => {
    const isMember = path.at(-2) === 'properties'
    const isComponent = path.length === 3 && path[0] === 'components'
    if (!isMember && !isComponent) return []
    if (isPart(path)) return []
    const whole = model.follow(node)
    // One value alone says what it is.
    if (!isObject(whole) || 'const' in whole || has(whole)) return []
    const parts = ['allOf', 'oneOf', 'anyOf'].flatMap((key) => whole[key] ?? [])
    if (parts.length > 0 && parts.every((part) => described(model.follow(part)))) return []
    const what = isMember ? `member ${path.at(-1)}` : `schema ${path.at(-1)}`
    return [{ message: `The ${what} has no description.`, path }]
  }),
)

/** Demands a description of parameters, headers, tags, servers and security schemes. */
export const objectsDescribed = onDocument((model) =>
  model.objects.flatMap(({ kind, node, path }) => {
    if (!describedKinds.includes(kind) || path.includes('callbacks')) return []
    return described(model.follow(node)) || has(node)
      ? []
      : [{ message: `The ${kind} has no description.`, path }]
  }),
)

const describedKinds = ['parameter', 'header', 'response', 'tag', 'server', 'securityScheme']

/** @param {any} node */
function has(node) {
  return isObject(node) && 'description' in node
}

/** @param {any} node */
function described(node) {
  return isObject(node) && ('description' in node || 'const' in node || node['type'] === 'null')
}

/** Members that only say which of them are required, in an alternative. @param {(string | number)[]} path */
function isPart(path) {
  return ['not', 'if', 'then', 'else'].some((keyword) => path.includes(keyword))
}

/**
 * @param {string} kind
 * @param {Record<string, any>} node
 * @param {(string | number)[]} path
 */
function nameOf(kind, node, path) {
  if (kind === 'schema') return path.at(-2) === 'properties' ? String(path.at(-1)) : ''
  return typeof node['name'] === 'string' ? node['name'] : String(node['operationId'] ?? '')
}
