import { isAnchored, syntaxProblem } from './pattern-problem.js'

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
