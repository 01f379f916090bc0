/** By convention, a type of error that has no name of its own. */
const OTHER = '_OTHER'
/** How codes and names of errors look. A plugin may give anything. */
const NAME = /^[a-z_]\w*(?:-\w+){0,7}$/i
const LONGEST = 60
/** Most types that are told apart. The interface has about thirty. */
const MOST = 60

/**
 * Makes what gives the attribute `error.type` by the code or the name of an error: never a text without bounds, nor one more
 * for each error, so that it can stand in a metric.
 */
export function errorTypes(): (name: string) => string {
  const known = new Set<string>()
  return (name) => {
    if (known.has(name)) return name
    if (known.size >= MOST || name.length > LONGEST || !NAME.test(name)) return OTHER
    known.add(name)
    return name
  }
}
