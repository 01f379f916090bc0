/** How a call on the wire ended, as the provider saw it. */
export class WireEnd {
  /** Absent while there is no response. */
  status: number | undefined
  mediaType = ''
  /** Whether the connection broke within the body. */
  broke = false
  readonly #parts: Uint8Array[] = []

  /** Notes a part of the body. */
  add(part: Uint8Array): void {
    this.#parts.push(part)
  }

  /** As much of the body as was read. */
  get text(): string {
    return new TextDecoder().decode(Buffer.concat(this.#parts))
  }

  /**
   * Whether nobody could take this for a success: there was no whole response, its status says so, or it is
   * not the JSON that it says it is. What is gone already may have been removed by an attempt before.
   */
  get failed(): boolean {
    const { status, mediaType, broke } = this
    if (status === undefined || broke) return true
    if (status >= 300) return ![404, 409, 410].includes(status)
    return /json|html/.test(mediaType) && this.text !== '' && !isJson(this.text)
  }
}

function isJson(text: string): boolean {
  try {
    JSON.parse(text)
    return true
  } catch {
    return false
  }
}
