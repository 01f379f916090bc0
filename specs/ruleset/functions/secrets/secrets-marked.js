import { isPersonalName, isSecretName, isSecretText } from '@picturedesk/openapi'
import { onDocument } from '../document/document-model.js'
import { isObject } from '../walk-operation.js'

/** Demands `x-sensitive` on each parameter, header and member that is a secret by its name or its description. */
export const secretsMarked = onDocument((model) => [
  ...markedElsewhere(model),
  ...model
    .all('parameter')
    .flatMap(({ node, path }) =>
      isObject(node) && typeof node['name'] === 'string'
        ? judge(node['name'], node, model.follow(node['schema']), path, true)
        : [],
    ),
  ...model
    .all('header')
    .flatMap(({ node, path }) =>
      judge(String(path.at(-1)), model.follow(node), model.follow(node['schema']), path, false),
    ),
  ...model.all('schema').flatMap(({ node, path }) => {
    if (path.at(-2) !== 'properties') return []
    const member = model.follow(node)
    const roles = model.rolesOf(node)
    const isSent = roles.has('request') || roles.has('parameter')
    return isScalar(member) ? judge(String(path.at(-1)), member, member, path, isSent) : []
  }),
])

/**
 * @param {string} name
 * @param {any} node
 * @param {any} schema
 * @param {(string | number)[]} path
 * @param {boolean} isSent whether a caller sends it
 */
function judge(name, node, schema, path, isSent) {
  if (node?.['x-sensitive'] === true || schema?.['x-sensitive'] === true) return []
  // A closed list of values, such as the kinds of a token, is public.
  if (schema?.enum !== undefined || 'const' in (schema ?? {})) return []
  const reason = isSecretName(name, isSent)
    ? 'its name'
    : isText(schema) && isSecretText(node?.description)
      ? 'its description'
      : isText(schema) && isPersonalName(name, isSent)
        ? 'its name, which tells a person'
        : undefined
  return reason === undefined ? [] : [{ message: `${name} is a secret, by ${reason}.`, path }]
}

/** A secret is a text. @param {any} schema */
function isText(schema) {
  return [schema?.type ?? 'string'].flat().includes('string')
}

/** @param {any} schema */
function isScalar(schema) {
  if (!isObject(schema)) return false
  const types = [schema['type'] ?? 'string'].flat()
  return types.includes('string') || types.includes('integer')
}

/**
 * What is secret in one place is secret in all.
 *
 * @param {import('../document/document-model.js').Model} model
 */
function markedElsewhere(model) {
  const named = [
    ...model
      .all('parameter')
      .flatMap(({ node, path }) =>
        typeof node['name'] === 'string' ? [{ name: node['name'], node, path }] : [],
      ),
    ...model
      .all('schema')
      .flatMap(({ node, path }) =>
        path.at(-2) === 'properties' ? [{ name: String(path.at(-1)), node, path }] : [],
      ),
  ].map(({ name, node, path }) => ({ name, whole: model.follow(node), path }))
  const marked = new Set(
    named.flatMap(({ name, whole }) => (whole?.['x-sensitive'] === true ? [name] : [])),
  )
  return named.flatMap(({ name, whole, path }) =>
    marked.has(name) && whole?.['x-sensitive'] !== true && isScalar(whole.schema ?? whole)
      ? [{ message: `${name} is marked as a secret in another place.`, path }]
      : [],
  )
}
