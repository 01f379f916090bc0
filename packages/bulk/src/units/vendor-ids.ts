import { inputId } from './input-id.ts'

/**
 * The ids under which a unit's inputs are sent: the caller's, and where an id is there twice or is
 * missing, one made of it. The same inputs always have the same ids.
 */
export function vendorIds(inputs: readonly unknown[]): string[] {
  const own = inputs.map(inputId)
  const taken = new Set(own)
  const used = new Set<string>()
  return own.map((id, place) => {
    let unique = id
    for (let turn = 0; unique === '' || used.has(unique); turn++) {
      const made = turn === 0 ? `${id}~${place}` : `${id}~${place}.${turn}`
      if (!taken.has(made)) unique = made
    }
    used.add(unique)
    return unique
  })
}
