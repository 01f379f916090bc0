import type { JsonObject } from '@picturedesk/mocks'

/** Words in an address that safe search takes for something, by category. */
const UNSAFE: Readonly<Record<string, readonly string[]>> = {
  adult: ['nude', 'porn'],
  spoof: ['meme', 'spoof'],
  medical: ['surgery', 'xray'],
  violence: ['fight', 'blood'],
  racy: ['bikini', 'lingerie'],
}

const LIKELIHOODS = ['VERY_UNLIKELY', 'UNLIKELY', 'POSSIBLE'] as const

/** What is to be seen in a picture: words, the surest first. */
export type Words = readonly string[]

/** The labels of a picture, one for each word. */
export function labelsOf(words: Words, withIds: boolean): JsonObject[] {
  return words.map((word, index) => ({
    ...(withIds && { mid: `/m/${hashOf(word).toString(36)}` }),
    description: titleOf(word),
    score: scoreAt(index),
    topicality: scoreAt(index),
  }))
}

/** The objects of a picture, one for each word, side by side. */
export function objectsOf(words: Words, withIds: boolean): JsonObject[] {
  const width = 1 / words.length
  return words.map((word, index) => {
    const [left, right] = [index * width, (index + 1) * width]
    const corners = [left, right, right, left].map((x, at) => ({ x, y: at < 2 ? 0.25 : 0.75 }))
    return {
      ...(withIds && { mid: `/j/${hashOf(word).toString(36)}` }),
      name: titleOf(word),
      score: scoreAt(index),
      boundingPoly: { normalizedVertices: corners },
    }
  })
}

/** What safe search says: very likely for a word of a category, else one of the lower likelihoods. */
export function safetyOf(words: Words): JsonObject {
  return Object.fromEntries(
    Object.entries(UNSAFE).map(([category, signs]) => [
      category,
      words.some((word) => signs.includes(word))
        ? 'VERY_LIKELY'
        : LIKELIHOODS[hashOf(`${category} ${words.join(' ')}`) % LIKELIHOODS.length],
    ]),
  ) as JsonObject
}

/** The same number for the same text (FNV-1a). */
export function hashOf(text: string): number {
  let hash = 0x811c9dc5
  for (let index = 0; index < text.length; index++)
    hash = Math.imul(hash ^ text.charCodeAt(index), 0x01000193) >>> 0
  return hash
}

function scoreAt(index: number): number {
  return Math.round(100 * 0.97 ** (index + 1)) / 100
}

function titleOf(word: string): string {
  return word.charAt(0).toUpperCase() + word.slice(1)
}
