import { onDocument } from '../document/document-model.js'
import { partsOf } from '../schemas/parts-of.js'

/** A number that counts what the keyword counts, and not megabytes or a share. */
const NUMBER =
  '`?(?<![\\w.,])(-?\\d+(?:,\\d{3})*(?:\\.\\d+)?)`?(?![\\d.]*\\s*(?:[kmgt]i?b\\b|mega|kilo|giga|bytes|%|percent|per cent))'
/** How a text speaks of each limit, and the keywords that state it. */
const told = [
  {
    words: [
      '(?:at most|up to|(?:no|not|never) more than|(?:a )?max(?:imum)?(?:\\.| of| is|:)?|limited to|not above)',
    ],
    after: ['(?:or (?:fewer|less)|at most|(?:as|is) (?:the )?maximum)'],
    keywords: ['maximum', 'maxLength', 'maxItems', 'maxProperties', 'exclusiveMaximum'],
  },
  {
    words: [
      '(?:at least|(?:no|not) (?:fewer|less) than|(?:a )?min(?:imum)?(?:\\.| of| is|:)?|not below)',
    ],
    after: ['(?:or more|at least|(?:as|is) (?:the )?minimum)'],
    keywords: ['minimum', 'minLength', 'minItems', 'minProperties', 'exclusiveMinimum'],
  },
  {
    words: ['(?:defaults? (?:to|is|of|value(?: is)?)|default:?|by default)'],
    after: ['(?:by default|(?:as|is) (?:the )?default|when (?:absent|left out|omitted))'],
    keywords: ['default'],
  },
].map(({ words, after, keywords }) => ({
  patterns: [
    ...words.map((word) => new RegExp(`\\b${word} ${NUMBER}`, 'gi')),
    ...after.map((word) => new RegExp(`${NUMBER}(?: \\w+)? ${word}\\b`, 'gi')),
  ],
  keywords,
}))
const RANGE = new RegExp(
  `\\bbetween ${NUMBER} and ${NUMBER}|\\bfrom ${NUMBER} (?:up )?to ${NUMBER}`,
  'i',
)

/** Demands that a limit which a description tells is the one that the schema states. */
export const limitsTold = onDocument((model) =>
  model.objects.flatMap(({ kind, node, path }) => {
    if (typeof node['description'] !== 'string') return []
    if (!['parameter', 'header', 'schema'].includes(kind)) return []
    const parts = partsOf(model, kind === 'schema' ? node : node['schema'])
    const text = node['description'].replaceAll(/\s+/g, ' ')
    const isSent =
      kind === 'parameter' ||
      model.rolesOf(node).has('request') ||
      model.rolesOf(node).has('parameter')
    const message = contradiction(text, parts) ?? (isSent ? lacking(text, parts) : undefined)
    return message === undefined ? [] : [{ message, path: [...path, 'description'] }]
  }),
)

/**
 * @param {string} text
 * @param {Record<string, any>[]} parts of the schema
 */
function contradiction(text, parts) {
  const numbers = new Set([...text.matchAll(/-?\d[\d,]*(?:\.\d+)?/g)].map(([one]) => numberOf(one)))
  for (const { said, keywords } of sayings(text)) {
    const stated = keywords.flatMap((keyword) =>
      parts.flatMap((part) =>
        typeof part[keyword] === 'number' ? [{ keyword, value: part[keyword] }] : [],
      ),
    )
    // A text may tell of several cases, and the schema states the widest.
    // A text tells one default, and it may stand beside a limit that has the same number.
    const fits = keywords[0] === 'default' ? new Set([said]) : numbers
    if (stated.length === 0 || stated.some(({ value }) => fits.has(value))) continue
    const [first] = stated
    return `The text says ${said}, and the ${first?.keyword} is ${first?.value}.`
  }
  return undefined
}

/** What is counted in a value of a type; a text is measured in characters only where the words say so. */
const COUNTED = {
  number: ['maximum', 'exclusiveMaximum', 'minimum', 'exclusiveMinimum'],
  array: ['maxItems', 'minItems'],
  string: ['maxLength', 'minLength'],
}
const OF_TEXT = /^\W*(?:characters?|letters?|digits?|signs?)\b/i
const OF_OTHERS =
  /^\W*(?:characters?|letters?|digits?|signs?|bytes?|px|pixels?|x \d|×|seconds?|minutes?|hours?|days?|weeks?|months?|years?|requests?|calls?)\b/i

/**
 * A limit that the text tells of what is sent, and that the schema does not state.
 *
 * @param {string} text
 * @param {Record<string, any>[]} parts of the schema
 */
function lacking(text, parts) {
  if (parts.some((part) => 'enum' in part || 'const' in part || 'pattern' in part)) return undefined
  const types = parts.flatMap(({ type }) => [type ?? []].flat()).filter((type) => type !== 'null')
  const plain = types.map((type) => (type === 'integer' ? 'number' : type))
  const [counted] = plain
  if (counted === undefined || plain.some((type) => type !== counted)) return undefined
  const own = COUNTED[/** @type {keyof typeof COUNTED} */ (counted)]
  for (const { said, keywords, after } of sayings(text)) {
    const fitting = keywords.filter((keyword) => own?.includes(keyword))
    if (fitting.length === 0 || parts.some((part) => keywords.some((keyword) => keyword in part)))
      continue
    if (counted === 'string' ? !OF_TEXT.test(after) : counted === 'array' && OF_OTHERS.test(after))
      continue
    // A least of none or of one is what is there anyhow.
    if (fitting[0]?.startsWith('min') && said <= (counted === 'number' ? -Infinity : 0)) continue
    return `The text says ${said}, and the schema has no ${fitting[0]}.`
  }
  return undefined
}

/**
 * @param {string} text
 * @returns {{ said: number, keywords: readonly string[], after: string }[]}
 */
function sayings(text) {
  const range =
    RANGE.exec(text)
      ?.slice(1)
      .filter((one) => one !== undefined) ?? []
  const [, most] = told
  return [
    ...range.flatMap((one, index) => {
      const side = index === 0 ? most : told[0]
      return side ? [{ said: numberOf(one), keywords: side.keywords, after: '' }] : []
    }),
    ...told.flatMap(({ patterns, keywords }) =>
      patterns.flatMap((pattern) =>
        [...text.matchAll(pattern)].map((found) => ({
          said: numberOf(found[1] ?? ''),
          keywords,
          after: text.slice(found.index + found[0].length),
        })),
      ),
    ),
  ]
}

/** @param {string} text */
function numberOf(text) {
  return Number(text.replaceAll(',', ''))
}
