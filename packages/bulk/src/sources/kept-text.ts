/** Enough to mend a line by hand; a job keeps it for each line that is wrong. */
const MOST_CHARACTERS = 10_000

/** A text of a source as it is kept with what is wrong with it. */
export function keptText(text: string): string {
  return text.length > MOST_CHARACTERS ? `${text.slice(0, MOST_CHARACTERS)}…` : text
}

const decoder = new TextDecoder()

/** The same of bytes, of which some may be no UTF-8: `\uFFFD` stands for them. */
export function keptBytes(bytes: Uint8Array): string {
  // One byte more than is kept tells that there are more.
  return keptText(decoder.decode(bytes.subarray(0, MOST_CHARACTERS * 4)))
}
