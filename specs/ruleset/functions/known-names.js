import { assetKindProblem, methodNameProblem } from '@picturedesk/provider'
import { isObject } from './walk-operation.js'

/**
 * Demands that `x-capability` names a method of the interface, a list of several, or is empty.
 *
 * @param {unknown} capability
 */
export function capabilityKnown(capability) {
  if (capability === undefined) return [{ message: 'It is missing.' }]
  const names = [capability].flat()
  const problems = names.flatMap((name, index) => {
    const message = methodNameProblem(name)
    return message === undefined
      ? []
      : [{ message, ...(Array.isArray(capability) && { path: [index] }) }]
  })
  if (problems.length > 0 || !Array.isArray(capability)) return problems
  if (names.length === 1 || new Set(names).size < names.length)
    return [
      {
        message: `A list holds two or more different methods, or none. Received ${JSON.stringify(names)}.`,
      },
    ]
  return []
}

/**
 * Demands that `x-provider` names kinds of asset that the interface has.
 *
 * @param {unknown} provider
 */
export function kindsKnown(provider) {
  if (!isObject(provider) || !Array.isArray(provider['kinds'])) return []
  return provider['kinds'].flatMap((kind, index) => {
    const message = assetKindProblem(kind)
    return message === undefined ? [] : [{ message, path: ['kinds', index] }]
  })
}
