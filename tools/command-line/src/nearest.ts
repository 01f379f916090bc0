import { closestMatch } from 'leven'

/** How many names a sentence lists. */
const MOST = 10

/** A sentence with the nearest of some names, or all of them where none is near. */
export function nearestOf(name: string, known: readonly string[]): string {
  const beginning = name === '' ? [] : known.filter((one) => one.startsWith(name))
  if (beginning.length > 0) return `Did you mean ${list(beginning, 'or')}?`
  const near = closestMatch(name, [...known], { maxDistance: Math.max(2, name.length / 2) })
  return near === undefined ? `Known: ${list(known, 'and')}.` : `Did you mean ${near}?`
}

function list(names: readonly string[], word: 'and' | 'or'): string {
  const more = names.length - MOST
  if (more > 0) return `${names.slice(0, MOST).join(', ')} ${word} ${more} more`
  return names.join(word === 'or' ? ' or ' : ', ')
}
