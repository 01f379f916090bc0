import type { ExampleBook, JsonObject } from '@picturedesk/mocks'
import { payloadOf } from './payload-of.ts'

/** Pictures that were handed in to search by, known by their ids. */
export class UploadMemory {
  readonly #example: string
  #count = 0

  constructor(examples: ExampleBook) {
    this.#example = String(payloadOf(examples, 'createImageUpload')['upload_id'])
  }

  reset(): void {
    this.#count = 0
  }

  /** Takes a picture. Each gets an id of its own: the example's, and those that follow it. */
  take(): JsonObject {
    return { upload_id: this.#idOf(this.#count++) }
  }

  /** The picture of the example was handed in before. */
  knows(id: string): boolean {
    for (let index = 0; index < Math.max(1, this.#count); index++)
      if (this.#idOf(index) === id) return true
    return false
  }

  #idOf(index: number): string {
    return this.#example.replace(/\d+$/, (digits) =>
      String(BigInt(digits) + BigInt(index)).padStart(digits.length, '0'),
    )
  }
}
