import type { Effect } from './effect.ts'

/** Words in the name of a parameter that is a lower bound, and of one that is an upper bound. */
const LOWER = /^(min|minimum|from|since|after|start|begin|gte|gt)$/
const UPPER = /^(max|maximum|to|until|before|end|lte|lt)$/
/** Options that are a bound. */
const BOUNDS: Readonly<Record<string, RegExp>> = {
  minWidth: UPPER,
  minHeight: UPPER,
  minDuration: UPPER,
  publishedFrom: UPPER,
  from: UPPER,
  minConfidence: UPPER,
  minScore: UPPER,
  maxWidth: LOWER,
  maxHeight: LOWER,
  maxDuration: LOWER,
  publishedTo: LOWER,
  to: LOWER,
  maxTags: LOWER,
  limit: LOWER,
}
/** Words in the name of a parameter that means the same as an option of yes or no. */
const SAME: Readonly<Record<string, RegExp>> = {
  modelReleased: /^(released|release)$/,
  safe: /^(safe|safesearch)$/,
  editorial: /^editorial$/,
  aiGenerated: /^(ai|generated)$/,
  downloaded: /^(downloaded|downloads|fetched)$/,
  strict: /^strict$/,
}
const NEGATION = /^(no|non|not|un|without|exclude|excluded|hide|disable|only)$/
const YES = /^(true|1|yes|y|on)$/i
const NO = /^(false|0|no|n|off)$/i

/** What an effect says that is the opposite of what was asked. */
export function oppositeOf(
  option: string,
  value: unknown,
  effect: Effect,
  others: readonly unknown[],
): string | undefined {
  for (const [name, sent] of effect) {
    const words = wordsOf(name)
    const shown = `${name.replace(/^\w+ /, '')}=${sent}`
    const wrong = BOUNDS[option]
    const right = wrong === UPPER ? LOWER : UPPER
    if (wrong && words.some((word) => wrong.test(word)) && !words.some((word) => right.test(word)))
      return shown
    if (typeof value === 'boolean') {
      const isSame = words.some((word) => SAME[option]?.test(word))
      const isNegated = words.some((word) => NEGATION.test(word))
      if (isSame && !isNegated && (value ? NO : YES).test(sent)) return shown
    }
    if (typeof value === 'string' && sent.toLowerCase() !== value.toLowerCase())
      if (others.some((other) => String(other).toLowerCase() === sent.toLowerCase())) return shown
  }
  return undefined
}

function wordsOf(name: string): string[] {
  return name
    .replace(/^\w+ /, '')
    .replaceAll(/([a-z])([A-Z])/g, '$1 $2')
    .toLowerCase()
    .split(/[^a-z0-9]+/)
}
