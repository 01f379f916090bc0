/** A copy of JSON in which no object stands in two places, as aliases of YAML have it. */
export function copyTree(value: unknown, scalar: (value: unknown) => unknown): unknown {
  if (Array.isArray(value)) return value.map((one) => copyTree(one, scalar))
  if (typeof value !== 'object' || value === null) return scalar(value)
  return Object.fromEntries(
    Object.entries(value).map(([key, inner]) => [key, copyTree(inner, scalar)]),
  )
}
