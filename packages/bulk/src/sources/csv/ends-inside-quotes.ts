/**
 * Whether a quoted field is still open at the end of a line, so that its record goes on in the next one.
 *
 * @param inside Whether one was open at the start of the line
 */
export function endsInsideQuotes(text: string, delimiter: string, inside: boolean): boolean {
  if (!text.includes('"')) return inside
  let isOpen = inside
  let at = 0
  for (;;) {
    if (!isOpen && text[at] === '"') {
      isOpen = true
      at++
    }
    if (isOpen) {
      const end = closingQuote(text, at)
      if (end < 0) return true
      isOpen = false
      at = end + 1
    }
    // A quote opens a field only where the field begins. What stands wrongly is for the parser to say.
    const next = text.indexOf(delimiter, at)
    if (next < 0) return false
    at = next + delimiter.length
  }
}

/** Where a quoted field ends, or -1. Two quotes are one quote of its text. */
function closingQuote(text: string, from: number): number {
  let at = text.indexOf('"', from)
  while (at >= 0 && text[at + 1] === '"') at = text.indexOf('"', at + 2)
  return at
}
