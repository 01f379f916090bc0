/** Levels. Documents of people have less than 50. */
const MAX_DEPTH = 500

/**
 * What is wrong with a document that is small as text and huge once its aliases are written out, in words.
 * Takes linear time.
 *
 * @param limit Characters that it may have then.
 */
export function expansionProblem(document: unknown, limit: number): string | undefined {
  const lengths = new Map<object, number>()
  const above = new Set<object>()

  const lengthOf = (value: unknown): number => {
    if (typeof value === 'string') return value.length + 2
    if (typeof value !== 'object' || value === null) return 8
    const known = lengths.get(value)
    if (known !== undefined) return known
    if (above.has(value)) throw new ExpansionError('It has an alias that contains itself.')
    if (above.size >= MAX_DEPTH)
      throw new ExpansionError(`It is nested more than ${MAX_DEPTH} levels deep.`)
    above.add(value)
    let length = 2
    for (const [key, inner] of Object.entries(value)) length += key.length + 4 + lengthOf(inner)
    above.delete(value)
    lengths.set(value, length)
    return length
  }

  try {
    if (lengthOf(document) <= limit) return undefined
    return (
      `It has aliases that stand for more than ${limit} characters. ` +
      'Write out what they stand for, or use $ref.'
    )
  } catch (error) {
    if (error instanceof ExpansionError) return error.message
    throw error
  }
}

class ExpansionError extends Error {}
