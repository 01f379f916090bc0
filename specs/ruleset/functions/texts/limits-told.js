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
    const message = contradiction(node['description'].replaceAll(/\s+/g, ' '), parts)
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
    if (stated.length === 0 || stated.some(({ value }) => numbers.has(value))) continue
    const [first] = stated
    return `The text says ${said}, and the ${first?.keyword} is ${first?.value}.`
  }
  return undefined
}

/**
 * @param {string} text
 * @returns {{ said: number, keywords: readonly string[] }[]}
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
      return side ? [{ said: numberOf(one), keywords: side.keywords }] : []
    }),
    ...told.flatMap(({ patterns, keywords }) =>
      patterns.flatMap((pattern) =>
        [...text.matchAll(pattern)].map(([, one = '']) => ({ said: numberOf(one), keywords })),
      ),
    ),
  ]
}

/** @param {string} text */
function numberOf(text) {
  return Number(text.replaceAll(',', ''))
}
