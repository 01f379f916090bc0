import { stripVTControlCharacters } from 'node:util'

/** A text on one line, without what a terminal would take for a command. */
export function printable(text: string): string {
  return stripVTControlCharacters(text).replaceAll(/\p{Cc}+/gu, ' ')
}
