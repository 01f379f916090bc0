/**
 * What is wrong with the syntax of a regular expression; `undefined` when nothing is.
 *
 * @param {string} pattern
 * @returns {string | undefined}
 */
export function syntaxProblem(pattern) {
  try {
    new RegExp(pattern, 'u')
    return undefined
  } catch (error) {
    return error instanceof Error ? error.message : String(error)
  }
}

/**
 * Whether a regular expression matches only whole texts, in each of its top-level alternatives.
 *
 * @param {string} pattern
 */
export function isAnchored(pattern) {
  return alternatives(pattern).every(
    (part) => part.startsWith('^') && /(?<!\\)(\\\\)*\$$/.test(part),
  )
}

/** @param {string} pattern */
function alternatives(pattern) {
  const parts = ['']
  let depth = 0
  let inClass = false
  for (const token of pattern.match(/\\.|[^\\]/gsu) ?? []) {
    if (inClass) inClass = token !== ']'
    else if (token === '[') inClass = true
    else if (token === '(') depth += 1
    else if (token === ')') depth -= 1
    else if (token === '|' && depth === 0) {
      parts.push('')
      continue
    }
    parts[parts.length - 1] += token
  }
  return parts
}
