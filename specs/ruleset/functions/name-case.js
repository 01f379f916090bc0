export const MIXED = 'a form of its own'

/** How a name of several words is written; `undefined` for one word. @param {string} name */
export function caseOf(name) {
  if (/^[a-z0-9]+(?:_+[a-z0-9]+)+$/.test(name)) return 'snake_case'
  if (/^[a-z][a-z0-9]*(?:[A-Z][a-z0-9]*)+$/.test(name)) return 'camelCase'
  if (/^[a-z0-9]+(?:-[a-z0-9]+)+$/.test(name)) return 'kebab-case'
  if (/^[A-Z][a-z0-9]+(?:[A-Z][a-z0-9]*)*$/.test(name)) return 'PascalCase'
  return /^[A-Za-z0-9_-]*[A-Z_-][A-Za-z0-9_-]*$/.test(name) ? MIXED : undefined
}

/**
 * The value that most have, where at least two have it and two of three agree.
 *
 * @param {readonly string[]} values
 */
export function mostCommon(values) {
  /** @type {Map<string, number>} */
  const counts = new Map()
  for (const value of values) counts.set(value, (counts.get(value) ?? 0) + 1)
  const [best] = [...counts].sort((one, other) => other[1] - one[1])
  return best !== undefined && best[1] >= 2 && best[1] * 3 >= values.length * 2
    ? best[0]
    : undefined
}
