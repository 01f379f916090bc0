import type { Box } from '@picturedesk/provider'
import type { components } from './generated/schema.ts'

/** The box around the corners of an object. What lies outside of the picture is cut off. */
export function toBox(poly: components['schemas']['BoundingPoly'] | undefined): Box | undefined {
  const corners = poly?.normalizedVertices ?? []
  if (corners.length < 2) return undefined
  // JSON of the vendor leaves out a coordinate that is 0.
  const xs = corners.map(({ x }) => inside(x))
  const ys = corners.map(({ y }) => inside(y))
  const [left, top] = [Math.min(...xs), Math.min(...ys)]
  return { left, top, width: Math.max(...xs) - left, height: Math.max(...ys) - top }
}

function inside(coordinate: unknown): number {
  return Math.min(1, Math.max(0, Number(coordinate ?? 0)))
}
