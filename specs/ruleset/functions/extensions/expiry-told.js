import { onDocument } from '../document/document-model.js'

const UNITS = /** @type {const} */ ({
  second: 1,
  minute: 60,
  hour: 3600,
  day: 86_400,
  week: 604_800,
})
const WORDS = 'zero one two three four five six seven eight nine ten eleven twelve'.split(' ')
const LENGTH = `(\\d+(?:,\\d{3})*(?:\\.\\d+)?|an?|half an|${WORDS.join('|')})[ -](second|minute|hour|day|week)s?`
const TOLD = new RegExp(
  `\\b(?:urls?|links?|address(?:es)?|it|they)\\b[^.;]{0,60}?\\b(?:works?|valid|expires?|expiry|lasts?|good|lives?)\\b[^.;]{0,30}?\\b${LENGTH}`,
  'gi',
)

/** Demands that the seconds for which links work are those that the operation's text tells. */
export const expiryTold = onDocument((model) =>
  model.operations.flatMap(({ operation, path }) => {
    const stated = operation['x-link-expiry-seconds']
    const text = [operation['summary'], operation['description']]
      .filter((one) => typeof one === 'string')
      .join(' ')
    if (typeof stated !== 'number') return []
    const told = [...text.replaceAll(/\s+/g, ' ').matchAll(TOLD)].map(
      ([said, count = '', unit = '']) => ({
        said,
        seconds: numberOf(count) * UNITS[/** @type {keyof typeof UNITS} */ (unit.toLowerCase())],
      }),
    )
    return told.length === 0 || told.some(({ seconds }) => seconds === stated)
      ? []
      : [
          {
            message: `The text says "${told[0]?.said}", which is ${told[0]?.seconds} seconds, and x-link-expiry-seconds is ${stated}.`,
            path: [...path, 'x-link-expiry-seconds'],
          },
        ]
  }),
)

/** @param {string} text */
function numberOf(text) {
  const word = text.toLowerCase()
  if (word === 'a' || word === 'an') return 1
  if (word === 'half an') return 0.5
  return WORDS.includes(word) ? WORDS.indexOf(word) : Number(word.replaceAll(',', ''))
}
