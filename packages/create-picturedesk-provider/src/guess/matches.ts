import { plainName } from './name-words.ts'

/** The model's words that the vendor has, each with the vendor's spelling. */
export function matches(
  words: Readonly<Record<string, readonly string[]>>,
  values: readonly unknown[],
): (readonly [word: string, value: string])[] {
  const known = values.filter((value) => typeof value === 'string')
  return Object.entries(words).flatMap(([word, spellings]) => {
    const value = spellings
      .flatMap((spelling) => [spelling, `${spelling}_desc`])
      .map((spelling) => known.find((one) => plainName(one) === spelling))
      .find((one) => one !== undefined)
    return value === undefined ? [] : [[word, value] as const]
  })
}
