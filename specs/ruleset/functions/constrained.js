/** Keywords that bound a value, by type. A parameter needs one of them. @type {Record<string, string[]>} */
const bounds = {
  string: ['enum', 'const', 'pattern', 'minLength', 'maxLength', 'format'],
  integer: ['enum', 'const', 'minimum', 'exclusiveMinimum'],
  number: ['enum', 'const', 'minimum', 'exclusiveMinimum'],
}

/**
 * Demands that a parameter, or the items of a list, say which values of their type are allowed.
 *
 * @param {any} schema
 */
export function constrained(schema) {
  const subject = schema?.type === 'array' ? schema.items : schema
  return [subject?.type ?? []].flat().flatMap((type) => {
    const keywords = bounds[type]
    return keywords && !keywords.some((keyword) => keyword in subject)
      ? [{ message: `It is a bare ${type}, which allows any value.` }]
      : []
  })
}
