import { hasUnknownKeys } from './object-keys.js'

const UNNAMED = /must not have unevaluated properties/

/**
 * Spectral's check against the schema of OpenAPI, without what it says of unknown keys where another rule names them.
 *
 * @param {(value: any, options: any, context: any) => any} judge
 */
export function namingKeys(judge) {
  return (/** @type {any} */ value, /** @type {any} */ options, /** @type {any} */ context) => {
    const problems = judge(value, options, context)
    if (!Array.isArray(problems) || !problems.some(({ message }) => UNNAMED.test(message)))
      return problems
    const named = problems.filter(({ message }) => !UNNAMED.test(message))
    if (hasUnknownKeys(value)) return named
    // What is wrong within an object brings the word on its keys about.
    return problems.filter(
      (problem) =>
        named.includes(problem) || !named.some(({ path }) => isWithin(path, problem.path)),
    )
  }
}

/**
 * @param {(string | number)[]} path
 * @param {(string | number)[]} around
 */
function isWithin(path = [], around = []) {
  return around.every((key, index) => String(path[index]) === String(key))
}
