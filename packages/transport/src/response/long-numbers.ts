/** The JSON with whole numbers that a double cannot hold written as strings. It must be valid. */
export function withLongAsText(json: string): string {
  const parts: string[] = []
  let done = 0
  // Each step goes on from where the last one ended: no text is read twice.
  const token = /"|-?\d[\d.eE+-]*/g
  for (let found = token.exec(json); found !== null; found = token.exec(json)) {
    const [number] = found
    if (number === '"') {
      token.lastIndex = endOfText(json, found.index)
      continue
    }
    if (/[.eE]/.test(number) || Number.isSafeInteger(Number(number))) continue
    parts.push(json.slice(done, found.index), `"${number}"`)
    done = token.lastIndex
  }
  return parts.length === 0 ? json : parts.join('') + json.slice(done)
}

/** The place after the quote that ends the text which begins at `start`. */
export function endOfText(json: string, start: number): number {
  for (let quote = json.indexOf('"', start + 1); ; quote = json.indexOf('"', quote + 1)) {
    if (quote === -1) return json.length
    let escapes = 0
    while (json[quote - 1 - escapes] === '\\') escapes++
    if (escapes % 2 === 0) return quote + 1
  }
}
