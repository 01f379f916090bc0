/** The JSON type of a value, whole numbers being integers. */
export function typeOf(value: unknown): string {
  if (value === null) return 'null'
  if (Array.isArray(value)) return 'array'
  if (Number.isInteger(value)) return 'integer'
  return typeof value
}

/** An object or a list by what it is made of, any other value by its type. */
export function shapeOf(value: unknown): string {
  if (typeof value === 'string') return `text of length ${value.length}`
  if (Array.isArray(value)) return `a list of length ${value.length}`
  if (value === null || typeof value !== 'object') return typeOf(value)
  const keys = Object.keys(value)
  const more = keys.length > 5 ? ', …' : ''
  return `an object of ${keys.slice(0, 5).join(', ') || 'nothing'}${more}`
}
