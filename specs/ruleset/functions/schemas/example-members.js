import leven from 'leven'
import { onDocument } from '../document/document-model.js'
import { meant } from '../nearest-name.js'
import { isObject } from '../walk-operation.js'
import { itemsOf, membersOf } from './members-of.js'

/**
 * Demands that each member that an example shows is one that the schema names, unless the schema says that others may
 * come. A schema of a response does not close its objects, so that validation lets any member pass.
 */
export const exampleMembersKnown = onDocument((model) => {
  /** @type {import('../document/document-model.js').Problem[]} */
  const problems = []
  for (const { kind, node, path } of model.objects) {
    if (!['mediaType', 'parameter', 'header', 'schema'].includes(kind)) continue
    const schema = kind === 'schema' ? node : node['schema']
    for (const { value, at } of examplesOf(model, kind, node))
      visit(value, [schema], [...path, ...at])
  }
  return problems

  /**
   * @param {unknown} value
   * @param {any[]} schemas
   * @param {(string | number)[]} path
   */
  function visit(value, schemas, path) {
    if (typeof value === 'string') {
      const word = slipOf(value, schemas.map(model.follow))
      if (word !== undefined)
        problems.push({
          message: `The description speaks of ${word}, and the example has ${value}. Did you mean ${word}?`,
          path,
        })
    } else if (Array.isArray(value)) {
      const items = itemsOf(model, schemas)
      if (items.length > 0)
        for (const [index, one] of value.entries()) visit(one, items, [...path, index])
    } else if (isObject(value)) {
      const members = membersOf(model, schemas)
      if (!members.isObject) return
      for (const [name, inner] of Object.entries(value)) {
        const known = members.named.get(name)
        if (known !== undefined) visit(inner, known, [...path, name])
        else if (!members.isOpen)
          problems.push({
            message: `The schema does not name the member ${name}.${meant(name, members.named.keys())}`,
            path: [...path, name],
          })
      }
    }
  }
})

/**
 * A word that a description names and that a value is likely a slip of.
 *
 * @param {string} value
 * @param {any[]} schemas
 */
function slipOf(value, schemas) {
  // A name of one kind, not a sentence or an identifier of digits.
  if (!/^[A-Z][A-Z_]{3,}$|^[a-z][a-z_-]{4,}$/.test(value)) return undefined
  const text = schemas.map((schema) => String(schema?.description ?? '')).join(' ')
  const words = [
    ...[...text.matchAll(/`([^`]+)`/g)].map(([, word = '']) => word),
    ...(text.match(/\b[A-Z][A-Z_]{3,}\b/g) ?? []),
  ]
  return words.includes(value)
    ? undefined
    : words.find((word) => word.length > 4 && leven(word, value) <= (word.length > 6 ? 2 : 1))
}

/**
 * @param {import('../document/document-model.js').Model} model
 * @param {string} kind
 * @param {Record<string, any>} node
 * @returns {{ value: unknown, at: (string | number)[] }[]}
 */
function examplesOf(model, kind, node) {
  const { example, examples } = node
  const named =
    kind === 'schema'
      ? (Array.isArray(examples) ? examples : []).map((value, index) => ({
          value,
          at: ['examples', index],
        }))
      : Object.entries(isObject(examples) ? examples : {}).map(([name, one]) => ({
          value: model.follow(one)?.value,
          at: ['examples', name, 'value'],
        }))
  return [...named, ...(example === undefined ? [] : [{ value: example, at: ['example'] }])]
}
