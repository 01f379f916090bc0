/** Words that no constant of a module can have as its name. */
const RESERVED = new Set(
  (
    'arguments as async await break case catch class const continue debugger default delete do else enum eval ' +
    'export extends false finally for function if implements import in instanceof interface let new null ' +
    'package private protected public return static super switch this throw true try typeof undefined var void ' +
    'while with yield'
  ).split(' '),
)

/**
 * A name for a constant: the given one, made an identifier where it is none.
 * @param taken Names that the module has already. The new one is added.
 */
export function constantName(wanted: string, taken: Set<string>): string {
  const words = wanted.replaceAll(/[^\w$]+(\w?)/g, (_, first: string) => first.toUpperCase())
  const base = /^[A-Za-z_$]/.test(words) ? words : `_${words}`
  let found = base
  for (let number = 2; taken.has(found) || RESERVED.has(found); number++) found = `${base}${number}`
  taken.add(found)
  return found
}
