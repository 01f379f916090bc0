import type { Change } from './change.ts'

/** The bytes of a file while changes are played. */
export class Content {
  #bytes: Buffer

  constructor(before: Buffer | undefined) {
    this.#bytes = Buffer.from(before ?? [])
  }

  get bytes(): Buffer {
    return this.#bytes
  }

  play(change: Change): void {
    if (change.kind === 'size') this.#resize(change.size)
    if (change.kind === 'write') this.write(change.at, change.bytes)
  }

  write(at: number, bytes: Buffer): void {
    if (at + bytes.length > this.#bytes.length) this.#resize(at + bytes.length)
    bytes.copy(this.#bytes, at)
  }

  #resize(size: number): void {
    const sized = Buffer.alloc(size)
    this.#bytes.copy(sized)
    this.#bytes = sized
  }
}
