/** What bounds a value, by type; a parameter needs one of them. @type {Record<string, string[]>} */
const bounds = {
  string: ['enum', 'const', 'pattern', 'minLength', 'maxLength', 'format'],
  integer: ['enum', 'const', 'minimum', 'exclusiveMinimum'],
  number: ['enum', 'const', 'minimum', 'exclusiveMinimum'],
}

/**
 * Demands that a parameter says what it takes beyond its type; the items of a list likewise.
 *
 * @param {any} schema
 */
export function constrained(schema) {
  const subject = schema?.type === 'array' ? schema.items : schema
  return [subject?.type ?? []].flat().flatMap((type) => {
    const keywords = bounds[type]
    return keywords && !keywords.some((keyword) => keyword in subject)
      ? [{ message: `a bare ${type} takes anything` }]
      : []
  })
}
