import leven from 'leven'

/** Names that are shown when one is unknown. */
const SHOWN = 5

/** What to say of a name that is not among those that are known, with those that are nearest to it. */
export function unknownName(kind: string, name: string, known: readonly string[]): string {
  const near = known
    .map((one) => ({ one, distance: leven(one.toLowerCase(), name.toLowerCase()) }))
    .sort((first, second) => first.distance - second.distance)
    .slice(0, SHOWN)
    .map(({ one }) => one)
  return `Unknown ${kind} "${name}". Nearest: ${near.join(', ') || 'none, as there is no other'}.`
}
