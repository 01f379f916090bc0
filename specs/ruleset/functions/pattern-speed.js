import recheck from 'recheck/lib/browser.js'

/** A bound of work, not of time, so that every machine says the same. */
const LIMITS = /** @type {const} */ ({
  timeout: null,
  // Each part of the search has a time of its own, which a busy machine exceeds.
  attackTimeout: null,
  incubationTimeout: null,
  seedingTimeout: null,
  maxNFASize: 10_000,
})

/** @type {Map<string, string | undefined>} */
const known = new Map()

/**
 * Whether a regular expression takes more than twice as long for a text of twice the length;
 * `undefined` when it does not.
 *
 * @param {string} pattern
 * @param {'u' | 'i'} flags
 * @returns {string | undefined}
 */
export function speedProblem(pattern, flags) {
  const key = `${flags} ${pattern}`
  if (!known.has(key)) known.set(key, judge(pattern, flags))
  return known.get(key)
}

/**
 * @param {string} pattern
 * @param {string} flags
 */
function judge(pattern, flags) {
  const judgement = recheck.checkSync(pattern, flags, LIMITS)
  if (judgement.status === 'safe') return undefined
  if (judgement.status === 'unknown') return `The speed of ${pattern} cannot be judged.`
  const { complexity, attack } = judgement
  return `${pattern} takes ${complexity.summary} time, as for the text ${attack.pattern}.`
}
