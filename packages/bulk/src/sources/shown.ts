import { stripVTControlCharacters } from 'node:util'

const MOST_CHARACTERS = 40
const MOST_NAMES = 20

/** A text of a source for a message: on one line, without what a terminal would obey, and not endless. */
export function shown(text: string): string {
  const plain = stripVTControlCharacters(text).replaceAll(/\p{Cc}+/gu, ' ')
  const characters = [...plain]
  if (characters.length <= MOST_CHARACTERS) return plain
  return `${characters.slice(0, MOST_CHARACTERS).join('')}…`
}

/** Names of a source for a message. */
export function shownNames(names: readonly string[]): string {
  const more = names.length - MOST_NAMES
  const list = names.slice(0, MOST_NAMES).map(shown).join(', ')
  return more > 0 ? `${list} and ${more} more` : list
}
