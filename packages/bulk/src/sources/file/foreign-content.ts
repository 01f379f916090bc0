/** What a source begins with that is no text in UTF-8, and what to do about it. */
interface Foreign {
  readonly start: readonly number[]
  readonly message: string
}

const UTF_16 = 'The source is UTF-16. Save it as UTF-8.'

const unpack = (name: string, command: string): string =>
  `The source is compressed with ${name}, which is not read. Decompress it, such as by: ${command} -dc <file> | picturedesk-bulk tag - --format csv --name <name>`

const FOREIGN: readonly Foreign[] = [
  { start: [0xff, 0xfe], message: UTF_16 },
  { start: [0xfe, 0xff], message: UTF_16 },
  {
    start: [0x50, 0x4b, 0x03, 0x04],
    message: 'The source is a ZIP file or a workbook. Export it as CSV in UTF-8.',
  },
  {
    start: [0xd0, 0xcf, 0x11, 0xe0],
    message: 'The source is a workbook of an old form. Export it as CSV in UTF-8.',
  },
  {
    start: [0x25, 0x50, 0x44, 0x46],
    message: 'The source is a PDF file. Name a CSV or JSONL file.',
  },
  { start: [0x28, 0xb5, 0x2f, 0xfd], message: unpack('Zstandard', 'zstd') },
  { start: [0xfd, 0x37, 0x7a, 0x58, 0x5a], message: unpack('xz', 'xz') },
  // "BZh", a digit, and the first digits of pi.
  { start: [0x42, 0x5a, 0x68, -1, 0x31, 0x41, 0x59], message: unpack('bzip2', 'bzip2') },
]

/** How many bytes of a source tell what it is. */
export const TELLING_BYTES = 8

/** Why a source that begins so is no text in UTF-8; `undefined`: it may be one. */
export function foreignContent(bytes: Uint8Array): string | undefined {
  const foreign = FOREIGN.find(({ start }) =>
    start.every((byte, at) => byte === bytes[at] || (byte < 0 && bytes[at] !== undefined)),
  )
  if (foreign) return foreign.message
  const isZero = [...bytes.subarray(0, 4)].map((byte) => byte === 0)
  // Each second byte of Latin letters in UTF-16 is zero.
  if (
    isZero.length === 4 &&
    isZero[0] === isZero[2] &&
    isZero[1] === isZero[3] &&
    isZero[0] !== isZero[1]
  )
    return UTF_16
  return isZero.includes(true)
    ? 'The source has zero bytes, and is no text. Save it as UTF-8.'
    : undefined
}
