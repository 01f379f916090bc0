/** What keys of well-known services begin with. Each is long, so that no word is one. */
const KNOWN =
  /\b(?:[sr]k|pk|whsec)_(?:live|test|prod)_[0-9A-Za-z]{8,}|\b(?:AKIA|ASIA|AGPA|AIDA)[0-9A-Z]{12,}|\bgh[pousr]_[0-9A-Za-z]{20,}|\bgithub_pat_\w{20,}|\bglpat-[\w-]{16,}|\bxox[abprs]-[\w-]{10,}|\bAIza[\w-]{30,}|\bya29\.[\w-]{10,}|\bGOCSPX-[\w-]{10,}|\bsk-(?:ant-|proj-)?[\w-]{20,}|\bhf_[0-9A-Za-z]{20,}|\bnpm_[0-9A-Za-z]{20,}|\bpypi-[\w-]{20,}|\bdop_v1_[0-9a-f]{20,}|\bshp(?:at|ss|ca|pa)_[0-9a-fA-F]{16,}|\bSG\.[\w-]{10,}\.[\w-]{10,}|\bEAA[0-9A-Za-z]{20,}|\bLTAI[0-9A-Za-z]{12,}|\bAKID[0-9A-Za-z]{12,}|\beyJ[\w-]{10,}\.[\w-]{6,}\.[\w-]*|-----BEGIN [A-Z ]*PRIVATE KEY-----|\b(?:Bearer|Basic) [\w.+/=-]{16,}|:\/\/[^/\s:@]+:[^/\s:@]+@/

/** A run of characters of which keys are made, outside of an address. */
const RUN = /(?<![\w/.:=%&?+-])[0-9A-Za-z_+/-]{24,}={0,2}(?![\w/.:=%&?])/g
const UUID = /^[0-9a-f]{8}(?:-[0-9a-f]{4}){3}-[0-9a-f]{12}$/i

/**
 * The part of a text that looks like a key; `undefined` when none does.
 *
 * @param {string} text
 * @param {boolean} isKnownOnly whether only the keys of well-known services count
 * @returns {string | undefined}
 */
export function keyLike(text, isKnownOnly) {
  const known = KNOWN.exec(text)?.[0]
  if (known !== undefined || isKnownOnly) return known
  return (text.match(RUN) ?? []).find((run) => isRandom(run))
}

/** @param {string} run */
function isRandom(run) {
  if (UUID.test(run) || run.length > 256) return false
  const kinds = [/[a-z]/, /[A-Z]/, /[0-9]/].filter((kind) => kind.test(run)).length
  return kinds === 3 && entropy(run) >= 3.9 && changes(run) * 3 >= run.length
}

/** Bits a character, by Shannon. @param {string} text */
function entropy(text) {
  /** @type {Map<string, number>} */
  const counts = new Map()
  for (const character of text) counts.set(character, (counts.get(character) ?? 0) + 1)
  return [...counts.values()].reduce((sum, count) => {
    const share = count / text.length
    return sum - share * Math.log2(share)
  }, 0)
}

/** How often lower case, upper case and digits follow each other: rarely in words and names. @param {string} text */
function changes(text) {
  const kinds = [...text].map((one) => (/[a-z]/.test(one) ? 'a' : /[A-Z]/.test(one) ? 'A' : '0'))
  return kinds.filter((kind, index) => index > 0 && kind !== kinds[index - 1]).length
}
