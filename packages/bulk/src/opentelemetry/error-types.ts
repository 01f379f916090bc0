/** By convention, a type of error that has no name of its own. */
const OTHER = '_OTHER'
/** How codes of errors look. A plugin may give anything. */
const CODE = /^[a-z][a-z\d]*(?:-[a-z\d]+){0,7}$/
const LONGEST = 60
/** Most types that are told apart. The interface and this package have about thirty. */
const MOST = 60

/** Makes what gives the type of an error by its code: never a text without bounds, nor one more for each error. */
export function errorTypes(): (code: string) => string {
  const known = new Set<string>()
  return (code) => {
    if (known.has(code)) return code
    if (known.size >= MOST || code.length > LONGEST || !CODE.test(code)) return OTHER
    known.add(code)
    return code
  }
}
