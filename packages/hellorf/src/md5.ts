/** The constants of RFC 1321, section 3.4: sines as whole numbers of 32 bits. */
const SINES = Int32Array.from({ length: 64 }, (_, step) => Math.abs(Math.sin(step + 1)) * 2 ** 32)

/** How far each step of the four rounds rotates. */
const TURNS = new Uint8Array([7, 12, 17, 22, 5, 9, 14, 20, 4, 11, 16, 23, 6, 10, 15, 21])

/** The words of the text and the state, used again by each call: allocating them costs as much as hashing. */
let words = new Int32Array(32)
const state = new Int32Array(4)
const START = [0x67452301, 0xefcdab89, 0x98badcfe, 0x10325476]
const DIGITS = '0123456789abcdef'

/**
 * The MD5 of a text in UTF-8, as hexadecimal digits. Written here because browsers have none, and
 * libraries for it weigh three times as much.
 */
export function md5(text: string): string {
  const used = pad(/[^ -~]/.test(text) ? bytesOf(text) : text)
  // Filling typed arrays by their methods costs more than hashing a block.
  for (let at = 0; at < 4; at++) state[at] = START[at] as number
  for (let block = 0; block < used; block += 16) addBlock(block)
  let digest = ''
  // The bytes of a word come from its low end on, the digits of a byte from its high end on.
  for (let at = 0; at < 32; at++)
    digest += DIGITS[((state[at >> 3] as number) >>> ((at ^ 1) << 2)) & 15]
  return digest
}

/** One character for each byte of UTF-8. */
function bytesOf(text: string): string {
  return Array.from(new TextEncoder().encode(text), (byte) => String.fromCharCode(byte)).join('')
}

/** Writes the bytes as words, with a one behind them and their number of bits at the end. */
function pad(bytes: string): number {
  const { length } = bytes
  const used = ((length + 72) >> 6) << 4
  if (used > words.length) words = new Int32Array(used)
  let word = 0
  for (let at = 0; at <= length; at++) {
    const byte = at < length ? bytes.charCodeAt(at) : 128
    word |= byte << ((at & 3) << 3)
    words[at >> 2] = word
    if ((at & 3) === 3) word = 0
  }
  for (let at = (length >> 2) + 1; at < used; at++) words[at] = 0
  words[used - 2] = length << 3
  words[used - 1] = length >>> 29
  return used
}

function addBlock(block: number): void {
  let a = state[0] as number
  let b = state[1] as number
  let c = state[2] as number
  let d = state[3] as number
  for (let step = 0; step < 64; step++) {
    const round = step >> 4
    let mix = c ^ (b | ~d)
    let word = 7 * step
    if (round === 0) {
      mix = (b & c) | (~b & d)
      word = step
    } else if (round === 1) {
      mix = (d & b) | (~d & c)
      word = 5 * step + 1
    } else if (round === 2) {
      mix = b ^ c ^ d
      word = 3 * step + 5
    }
    // Each sum of two is cut to 32 bits, so that engines keep to whole numbers.
    const given = ((SINES[step] as number) + (words[block + (word & 15)] as number)) | 0
    const sum = (((a + mix) | 0) + given) | 0
    const by = TURNS[(round << 2) | (step & 3)] as number
    a = d
    d = c
    c = b
    b = (b + ((sum << by) | (sum >>> (32 - by)))) | 0
  }
  state[0] = (state[0] as number) + a
  state[1] = (state[1] as number) + b
  state[2] = (state[2] as number) + c
  state[3] = (state[3] as number) + d
}
