import { closestMatch } from 'leven'

/** A sentence with the nearest of some names, or all of them where none is near. */
export function nearestOf(name: string, known: readonly string[]): string {
  const near = closestMatch(name, [...known], { maxDistance: Math.max(2, name.length / 2) })
  return near === undefined ? `Known: ${known.join(', ')}.` : `Did you mean ${near}?`
}
