import { createHash } from 'node:crypto'

/** `sha256-` and base64, over a spec as JSON with sorted keys and without blanks. */
export function specDigest(spec: unknown): string {
  const text = JSON.stringify(spec, (_, value: unknown) =>
    typeof value === 'object' && value !== null && !Array.isArray(value)
      ? Object.fromEntries(Object.entries(value).sort(([a], [b]) => (a < b ? -1 : 1)))
      : value,
  )
  return `sha256-${createHash('sha256').update(text).digest('base64')}`
}
