import { onDocument } from '../document/document-model.js'
import { targetOf } from '../document/follow.js'
import { meant } from '../nearest-name.js'
import { isObject } from '../walk-operation.js'
import { expressionProblem } from './runtime-expression.js'

/** Demands that a link leads to an operation, and gives it parameters that it has. */
export const linksLead = onDocument((model) =>
  model.all('link').flatMap(({ node, path }) => {
    if (typeof node['$ref'] === 'string') return []
    const { operationId, operationRef } = node
    const target = model.operations.find(
      ({ operation, path: at }) =>
        (operationId !== undefined && operation['operationId'] === operationId) ||
        (operationRef !== undefined && operation === targetOf(model.root, String(operationRef))) ||
        operationRef === `#/${at.join('/')}`,
    )
    if (target !== undefined) return parameterProblems(target, node, path)
    const ids = model.operations.map(({ operation }) => String(operation['operationId']))
    if (typeof operationId === 'string')
      return [
        {
          message: `There is no operation ${operationId}.${meant(operationId, ids)}`,
          path: [...path, 'operationId'],
        },
      ]
    return typeof operationRef === 'string'
      ? operationRef.startsWith('#')
        ? [
            {
              message: `There is no operation at ${operationRef}.`,
              path: [...path, 'operationRef'],
            },
          ]
        : []
      : [{ message: 'It names no operation. Add an operationId.', path }]
  }),
)

/**
 * @param {import('../document/document-model.js').PlacedOperation} target
 * @param {Record<string, any>} link
 * @param {(string | number)[]} path
 */
function parameterProblems({ operation, parameters }, link, path) {
  const names = parameters.flatMap(({ parameter }) => [
    String(parameter['name']),
    `${parameter['in']}.${parameter['name']}`,
  ])
  const given = Object.entries(isObject(link['parameters']) ? link['parameters'] : {})
  const unknown = given
    .filter(([name]) => !names.includes(name))
    .map(([name]) => ({
      message: `${operation['operationId']} has no parameter ${name}.${meant(name, names)}`,
      path: [...path, 'parameters', name],
    }))
  const malformed = [
    ...given.map(([name, value]) => ({ value, at: ['parameters', name] })),
    { value: link['requestBody'], at: ['requestBody'] },
  ].flatMap(({ value, at }) => {
    if (typeof value !== 'string' || !value.startsWith('$')) return []
    const message = expressionProblem(value)
    return message === undefined ? [] : [{ message, path: [...path, ...at] }]
  })
  const missing = parameters
    .filter(({ parameter }) => parameter['in'] === 'path')
    .map(({ parameter }) => String(parameter['name']))
    .filter((name) => !given.some(([key]) => key === name || key === `path.${name}`))
    .map((name) => ({
      message: `${operation['operationId']} needs ${name} in its path, which the link does not give.`,
      path,
    }))
  return [...unknown, ...malformed, ...(unknown.length > 0 ? [] : missing)]
}
