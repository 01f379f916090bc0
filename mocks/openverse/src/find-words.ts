/** A search in words: those that must be there, and those that must not. */
export interface Words {
  readonly wanted: readonly string[]
  readonly unwanted: readonly string[]
}

/** Reads words, quoted phrases, and either after a minus; `+` says what goes without saying. */
export function readWords(text: string): Words {
  const parts = text.toLowerCase().match(/-?"[^"]*"|[^\s",]+/g) ?? []
  const words = parts.map((part) => ({
    isUnwanted: /^-./.test(part),
    word: part.replace(/^[-+]/, '').replaceAll('"', '').trim(),
  }))
  const of = (isUnwanted: boolean): string[] =>
    words.filter((one) => one.isUnwanted === isUnwanted && one.word).map(({ word }) => word)
  return { wanted: of(false), unwanted: of(true) }
}

/** Whether a text has all words, or any of them, and none that is unwanted. */
export function hasWords(text: string, { wanted, unwanted }: Words, which: 'all' | 'any'): boolean {
  const lower = text.toLowerCase()
  const has = (word: string): boolean => lower.includes(word)
  const isFound = which === 'all' ? wanted.every(has) : wanted.some(has)
  return isFound && !unwanted.some(has)
}
