import { type KnownPaths, pathKey } from '../guess/known-paths.ts'
import { literal } from '../guess/option-target.ts'

/**
 * Code that reads a value of the vendor's object by the names that lead to it: as a member, where the generated types
 * have it.
 */
export function readCode(
  object: string,
  path: readonly string[],
  known: KnownPaths = new Set(),
): string {
  if (path.length === 0) return object
  if (!known.has(pathKey(path))) return `memberOf(${object}, ${path.map(literal).join(', ')})`
  return path.reduce((at, name, index) => {
    const isPlain = /^[A-Za-z_$][\w$]*$/.test(name)
    const dot = index === 0 ? (isPlain ? '.' : '') : '?.'
    return at + dot + (isPlain ? name : `[${literal(name)}]`)
  }, object)
}

/** The path as messages name it. */
export function fieldCode(path: readonly string[]): string {
  return literal(path.join('.'))
}

/** A name as a key of an object. */
export function keyCode(name: string): string {
  return /^[A-Za-z_$][\w$]*$/.test(name) ? name : literal(name)
}

/** An import of the names that the code uses; nothing when it uses none. Types are told by a leading `type `. */
export function importCode(code: string, from: string, names: readonly string[]): string {
  const used = names.filter((name) =>
    // Not a member (`.name`), but what is spread (`...name`).
    new RegExp(`(?<![\\w$']|(?<!\\.)\\.)${name.replace(/^type /, '')}(?![\\w$'])`).test(code),
  )
  if (used.length === 0) return ''
  const types = used.every((name) => name.startsWith('type '))
  const list = types ? used.map((name) => name.slice('type '.length)) : used
  return `import ${types ? 'type ' : ''}{ ${list.join(', ')} } from ${literal(from)}\n`
}
