import { onDocument } from './document/document-model.js'
import { explain } from './schemas/explain.js'
import { placedSchemas } from './schemas/placed-schemas.js'
import { isObject } from './walk-operation.js'

/** @typedef {(string | number)[]} Path */

/** Validates every example against the schema that stands beside it, for the direction that it goes. */
export const examplesValid = onDocument((model) => {
  const schemas = placedSchemas(model)
  return model.objects.flatMap(({ kind, node, path }) => {
    if (!['mediaType', 'parameter', 'header'].includes(kind) || !isObject(node['schema'])) return []
    const direction = isSent(kind, path) ? 'request' : 'response'
    return examplesOf(model, node).flatMap(({ name, value, at }) =>
      explain(schemas, [...path, 'schema'], value, direction).map(({ message, path: inner }) => ({
        message: `${name}: ${message}`,
        path: [...path, ...at, ...inner],
      })),
    )
  })
})

/**
 * @param {string} kind
 * @param {Path} path
 */
function isSent(kind, path) {
  return kind === 'parameter' || path.includes('requestBody') || path.includes('requestBodies')
}

/**
 * @param {import('./document/document-model.js').Model} model
 * @param {Record<string, any>} carrier
 * @returns {{ name: string, value: unknown, at: Path }[]}
 */
function examplesOf(model, { example, examples }) {
  const named = Object.entries(isObject(examples) ? examples : {}).flatMap(([name, one]) => {
    const found = model.follow(one)
    return isObject(found) && 'value' in found
      ? [{ name: `Example ${name}`, value: found['value'], at: ['examples', name, 'value'] }]
      : []
  })
  return [
    ...named,
    ...(example === undefined ? [] : [{ name: 'The example', value: example, at: ['example'] }]),
  ]
}
