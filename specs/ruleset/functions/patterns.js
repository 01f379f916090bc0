import { isAnchored, syntaxProblem } from './pattern-problem.js'
import { speedProblem } from './pattern-speed.js'

/** @param {unknown} pattern */
export function patternCompiles(pattern) {
  const problem = typeof pattern === 'string' ? syntaxProblem(pattern) : undefined
  return problem ? [{ message: problem }] : []
}

/** @param {unknown} pattern */
export function patternAnchored(pattern) {
  if (typeof pattern !== 'string' || syntaxProblem(pattern) || isAnchored(pattern)) return []
  return [{ message: `${pattern} also matches a part of a longer text.` }]
}

/** @param {unknown} pattern */
export function patternLinear(pattern) {
  return slow(pattern, 'u')
}

/** @param {unknown} pattern */
export function messageLinear(pattern) {
  return slow(pattern, 'i')
}

/**
 * @param {unknown} pattern
 * @param {'u' | 'i'} flags
 */
function slow(pattern, flags) {
  if (typeof pattern !== 'string' || syntaxProblem(pattern)) return []
  const problem = speedProblem(pattern, flags)
  return problem === undefined ? [] : [{ message: problem }]
}
