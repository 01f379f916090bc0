import { keptBytes } from '../kept-text.ts'
import type { Line } from './line.ts'

const LINE_FEED = 10
const RETURN = 13

/** What is wrong with a line that holds what another system means for several. */
export const LONE_RETURN =
  "The line has a carriage return without a line feed. Lines end with a line feed, or with both. Convert the file, such as by: tr '\\r' '\\n'"

/** Limits of {@link readLines}. */
export interface LineLimits {
  /** A longer line is passed over, and said to be too long. Default: 1 MiB. */
  readonly maxLineBytes?: number | undefined
}

/**
 * Cuts bytes into lines: those that each chunk completes come together. Node's readline is not used,
 * since it also cuts at U+2028, which a JSON string may contain, and holds a line of any length.
 */
export async function* readLines(
  chunks: Iterable<Uint8Array> | AsyncIterable<Uint8Array>,
  { maxLineBytes = 2 ** 20 }: LineLimits = {},
): AsyncGenerator<readonly Line[], void, undefined> {
  const lines = new LineCutter(maxLineBytes)
  for await (const chunk of chunks) {
    const complete = lines.push(chunk)
    if (complete.length > 0) yield complete
  }
  const last = lines.end()
  if (last) yield [last]
}

class LineCutter {
  readonly #maxBytes: number
  // Each line is decoded by itself, so that bytes that are no UTF-8 cost one line.
  readonly #decoder = new TextDecoder('utf-8', { fatal: true, ignoreBOM: true })
  #parts: Uint8Array[] = []
  #bytes = 0
  #number = 1
  /** Whether a line that is too long has a carriage return in it. */
  #hasReturn = false
  /** What can be shown of a line that is too long. */
  #start = ''

  constructor(maxBytes: number) {
    this.#maxBytes = maxBytes
  }

  push(chunk: Uint8Array): Line[] {
    const lines: Line[] = []
    let start = 0
    for (;;) {
      const end = chunk.indexOf(LINE_FEED, start)
      if (end < 0) break
      this.#keep(chunk.subarray(start, end))
      lines.push(this.#cut())
      start = end + 1
    }
    // A copy, since a stream may use the memory of its chunk again.
    if (start < chunk.length) this.#keep(chunk.slice(start))
    return lines
  }

  end(): Line | undefined {
    return this.#bytes > 0 ? this.#cut() : undefined
  }

  #keep(part: Uint8Array): void {
    this.#bytes += part.length
    if (this.#bytes <= this.#maxBytes) this.#parts.push(part)
    else if (this.#parts.length > 0 || this.#bytes === part.length) {
      const start = Buffer.concat([...this.#parts, part]).subarray(0, this.#maxBytes)
      this.#hasReturn = start.includes(RETURN)
      this.#start = keptBytes(start)
      this.#parts = []
    }
  }

  #cut(): Line {
    const number = this.#number++
    const bytes = this.#bytes
    const parts = this.#parts
    const hasReturn = this.#hasReturn
    this.#hasReturn = false
    this.#parts = []
    this.#bytes = 0
    if (bytes > this.#maxBytes) {
      const problem = hasReturn
        ? LONE_RETURN
        : `The line has ${bytes} bytes. The maximum is ${this.#maxBytes}.`
      return { number, text: '', problem, kept: this.#start }
    }
    const [only = new Uint8Array()] = parts
    const line = parts.length > 1 ? Buffer.concat(parts) : only
    try {
      const text = this.#decoder.decode(line)
      return { number, text: number === 1 && text.startsWith('\uFEFF') ? text.slice(1) : text }
    } catch {
      const problem = 'The line is not UTF-8. Save the file as UTF-8.'
      return { number, text: '', problem, kept: keptBytes(line) }
    }
  }
}
