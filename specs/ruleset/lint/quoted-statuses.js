/** A status that is a number to YAML. In a flow of braces it looks alike. */
const NUMBER = /^(?<before>\s+|.*[{,]\s*)[1-5]\d\d\s*:(?:\s|$)/

/**
 * Statuses without quotation marks, which tools read as numbers: OpenAPI demands texts.
 *
 * @param {string} file an absolute path
 * @param {string} text of the file
 * @returns {import('./lint-spec.js').Finding[]}
 */
export function quotedStatuses(file, text) {
  if (!/\.ya?ml$/.test(file)) return []
  const lines = text.split('\n')
  return lines.flatMap((line, index) => {
    const before = NUMBER.exec(line)?.groups?.['before']
    return before === undefined || !isInResponses(lines, index)
      ? []
      : [
          {
            file,
            line: index + 1,
            column: before.length + 1,
            rule: 'status-quoted',
            message: `Write the status in quotation marks. It is a number to YAML, and OpenAPI demands a text.`,
          },
        ]
  })
}

/**
 * Whether the nearest line around is `responses:`, so that what looks like a status is one.
 *
 * @param {readonly string[]} lines
 * @param {number} index
 */
function isInResponses(lines, index) {
  const depth = (/** @type {string} */ line) => line.search(/\S/)
  const own = depth(lines[index] ?? '')
  if (/\bresponses:/.test(lines[index] ?? '')) return true
  const around = lines.slice(0, index).findLast((line) => line.trim() !== '' && depth(line) < own)
  return /^\s*["']?responses["']?:/.test(around ?? '')
}
