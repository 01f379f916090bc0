/** Bytes that begin like a PNG, as many as asked for. */
export function png(length: number): Uint8Array<ArrayBuffer> {
  const bytes = new Uint8Array(length)
  bytes.set([0x89, 0x50, 0x4e, 0x47, 0x0d, 0x0a, 0x1a, 0x0a])
  return bytes
}

/** Requests for pictures that show their number as a word. */
export function pictures(count: number): { id: string; image: { url: string } }[] {
  return Array.from({ length: count }, (_, index) => picture(`n${index}`, wordOf(index)))
}

/** A request for the picture of a word. */
export function picture(id: string, word: string): { id: string; image: { url: string } } {
  return { id, image: { url: `https://pictures.example/${word}.jpg` } }
}

/** A number as a word of letters. */
export function wordOf(index: number): string {
  return `w${[...String(index)].map((digit) => String.fromCharCode(97 + Number(digit))).join('')}`
}
