/** Text without the escapes of URLs, forms, JSON and HTML, as bytes, and where each byte came from. */
export interface BareBytes {
  /**
   * One character for each byte of UTF-8. Letters are small, spaces are `+`, and backslashes are left
   * out, as they may be escapes.
   */
  readonly bytes: string
  /** The place in the text where the writing of each byte begins. */
  readonly starts: readonly number[]
  /** The place in the text where the writing of each byte ends. */
  readonly ends: readonly number[]
}

/** Each character of a text is looked at a few times at most. */
const WRITING = /%(?:25)*([\da-f]{2})|(?:\\+u[\da-f]{4})+|&#(\d+|x[\da-f]+);|&([a-z]+);|\\+|./gisu
const NAMES: Readonly<Record<string, string>> = { amp: '&', quot: '"', lt: '<', gt: '>', apos: "'" }

/** Undoes all escapes, however often they were applied. */
export function bareBytes(text: string): BareBytes {
  // Most texts are their own bytes.
  if (!/[%&\\\x80-\uffff]/.test(text)) {
    const places = [...text, ''].map((_, place) => place)
    return { bytes: levelled(text), starts: places, ends: places.slice(1) }
  }
  let bytes = ''
  const starts: number[] = []
  const ends: number[] = []
  for (const found of text.matchAll(WRITING)) {
    const [writing, percent, numeric, name] = found
    const written =
      percent === undefined ? bytesOf(unescaped(writing, numeric, name)) : fromHex(percent)
    const plain = written.replaceAll('\\', '')
    bytes += plain
    for (let count = plain.length; count > 0; count--) {
      starts.push(found.index)
      ends.push(found.index + writing.length)
    }
  }
  return { bytes: levelled(bytes), starts, ends }
}

/** The bytes of a text whose escapes are none: a secret may look as if it had some. */
export function ownBytes(text: string): string {
  return levelled(bytesOf(text.replaceAll('\\', '')))
}

function levelled(bytes: string): string {
  return bytes.toLowerCase().replaceAll(' ', '+')
}

function unescaped(writing: string, numeric: string | undefined, name: string | undefined): string {
  if (writing.length === 1) return writing
  if (name) return NAMES[name.toLowerCase()] ?? writing
  const code = Number(`0${numeric}`)
  if (numeric) return code <= 0x10ffff ? String.fromCodePoint(code) : ''
  return writing.replace(/\\+u(.{4})/gis, (_, digits) => fromHex(digits))
}

function fromHex(digits: string): string {
  return String.fromCharCode(Number(`0x${digits}`))
}

/** One character for each byte of UTF-8. */
export function bytesOf(text: string): string {
  if (text.length === 1 && text < '\x80') return text
  return encodeURIComponent(text.toWellFormed()).replace(/%(..)/g, (_, digits) => fromHex(digits))
}
