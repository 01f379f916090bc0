/** @type {(low: number, high: number) => boolean} */
const upTo = (low, high) => low <= high
/** @type {(low: number, high: number) => boolean} */
const below = (low, high) => low < high

/**
 * Keywords that bound one thing from both sides, and whether a value can lie between.
 *
 * @type {readonly (readonly [least: string, most: string, isPossible: typeof upTo])[]}
 */
export const limitPairs = [
  ['minimum', 'maximum', upTo],
  ['minimum', 'exclusiveMaximum', below],
  ['exclusiveMinimum', 'maximum', below],
  ['exclusiveMinimum', 'exclusiveMaximum', below],
  ['minLength', 'maxLength', upTo],
  ['minItems', 'maxItems', upTo],
  ['minProperties', 'maxProperties', upTo],
  ['minContains', 'maxContains', upTo],
]
