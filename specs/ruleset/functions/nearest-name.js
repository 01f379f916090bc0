import leven from 'leven'

/**
 * A sentence that names the known word that was likely meant; empty when none is near.
 *
 * @param {string} word
 * @param {Iterable<string>} known
 */
export function meant(word, known) {
  const near = [...known]
    .map((name) => ({ name, distance: leven(name.toLowerCase(), word.toLowerCase()) }))
    .filter(({ name, distance }) => distance <= Math.max(2, Math.floor(name.length / 4)))
    .sort(
      (one, other) =>
        one.distance - other.distance ||
        Math.abs(one.name.length - word.length) - Math.abs(other.name.length - word.length),
    )[0]
  return near === undefined ? '' : ` Did you mean ${near.name}?`
}
