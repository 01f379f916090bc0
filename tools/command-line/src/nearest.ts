import { closestMatch } from 'leven'

/** How many names a sentence lists. */
const MOST = 10

/** A sentence with the nearest of some names, or all of them where none is near. */
export function nearestOf(name: string, known: readonly string[]): string {
  const near = nearOf(name, known)
  return near.length > 0 ? `Did you mean ${list(near, 'or')}?` : `Known: ${list(known, 'and')}.`
}

function nearOf(name: string, known: readonly string[]): readonly string[] {
  const plain = plainOf(name)
  if (plain === '') return []
  const beginning = known.filter((one) => plainOf(one).startsWith(plain))
  if (beginning.length > 0) return beginning
  // A third of a name may be mistyped. More would offer what has nothing to do with it.
  const maxDistance = Math.max(2, Math.floor(plain.length / 3))
  const near = closestMatch(plain, [...new Set(known.map(plainOf))], { maxDistance })
  return known.filter((one) => plainOf(one) === near).slice(0, 1)
}

/** A name as it is compared: capitals and dashes are often typed wrongly. */
function plainOf(name: string): string {
  return name.toLowerCase().replaceAll(/[-_]/g, '')
}

function list(names: readonly string[], word: 'and' | 'or'): string {
  const more = names.length - MOST
  if (more > 0) return `${names.slice(0, MOST).join(', ')} ${word} ${more} more`
  return names.join(word === 'or' ? ' or ' : ', ')
}
