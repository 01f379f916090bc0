/** A value as TypeScript source: keys that are undefined are left out. */
export function literal(value: unknown): string {
  if (value instanceof RegExp) return value.toString()
  if (Array.isArray(value)) return `[${value.map(literal).join(', ')}]`
  if (typeof value === 'object' && value !== null) {
    const entries = Object.entries(value)
      .filter(([, inner]) => inner !== undefined)
      .map(([key, inner]) => `${propertyKey(key)}: ${literal(inner)}`)
    return entries.length > 0 ? `{ ${entries.join(', ')} }` : '{}'
  }
  return JSON.stringify(value)
}

/** A property key, quoted where the language asks for it. `__proto__` would set the prototype. */
export function propertyKey(key: string): string {
  if (key === '__proto__') return '["__proto__"]'
  return /^[A-Za-z_$][\w$]*$/.test(key) ? key : JSON.stringify(key)
}
