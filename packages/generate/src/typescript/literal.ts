import { Code } from './code.ts'
import { Extended, Part } from './part.ts'

/** How parts are named that are written once. */
export type NameOf = (part: Part) => string | undefined

/** A value as TypeScript source: keys that are undefined are left out. */
export function literal(value: unknown, nameOf: NameOf = () => undefined): string {
  if (value instanceof RegExp) return value.toString()
  if (value instanceof Code) return value.text
  if (value instanceof Part) return nameOf(value) ?? literal(value.value ?? {}, nameOf)
  if (value instanceof Extended) {
    const { part, more } = value
    const name = nameOf(part)
    if (name === undefined) {
      const { type, ...others } = (part.value ?? {}) as { readonly type?: unknown }
      return literal({ type, ...more, ...others, ...more }, nameOf)
    }
    return `{ ...${name}, ${members(more, nameOf).join(', ')} }`
  }
  if (Array.isArray(value)) return `[${value.map((item) => literal(item, nameOf)).join(', ')}]`
  if (typeof value === 'object' && value !== null) {
    const entries = members(value, nameOf)
    return entries.length > 0 ? `{ ${entries.join(', ')} }` : '{}'
  }
  if (typeof value === 'bigint') return String(Number(value))
  return JSON.stringify(value) ?? 'undefined'
}

function members(value: object, nameOf: NameOf): string[] {
  return Object.entries(value)
    .filter(([, inner]) => inner !== undefined)
    .map(([key, inner]) => {
      const text = literal(inner, nameOf)
      // Read when it is used: a value cannot name itself while it is made.
      return isRecursive(inner)
        ? `get ${propertyKey(key)}() { return ${text} }`
        : `${propertyKey(key)}: ${text}`
    })
}

function isRecursive(value: unknown): boolean {
  if (value instanceof Extended) return value.part.isRecursive
  return value instanceof Part && value.isRecursive
}

/** A property key, quoted where the language asks for it. `__proto__` would set the prototype. */
export function propertyKey(key: string): string {
  if (key === '__proto__') return '["__proto__"]'
  return /^[A-Za-z_$][\w$]*$/.test(key) ? key : JSON.stringify(key)
}
