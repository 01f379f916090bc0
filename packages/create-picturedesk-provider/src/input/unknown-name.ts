import leven from 'leven'

/** Names that are shown when one is unknown. */
const ALL = 20
const SHOWN = 5

/** What to say of a name that is not among those that are known: all of them, or those that are nearest to it. */
export function unknownName(kind: string, name: string, known: readonly string[]): string {
  const start = `Unknown ${kind} "${name}".`
  if (known.length === 0) return `${start} There is none.`
  if (known.length <= ALL) return `${start} Known: ${known.join(', ')}.`
  const near = known
    .map((one) => ({ one, distance: leven(one.toLowerCase(), name.toLowerCase()) }))
    .sort((first, second) => first.distance - second.distance)
    .slice(0, SHOWN)
    .map(({ one }) => one)
  return `${start} Nearest of ${known.length}: ${near.join(', ')}.`
}
