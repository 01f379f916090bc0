/** A file that a vendor sent, such as a licence document. */
export interface FileContent {
  readonly bytes: Uint8Array<ArrayBuffer>
  /** IANA media type as sent; `application/octet-stream` if the vendor sent no type. */
  readonly mediaType: string
  /** From Content-Disposition, when the vendor sent one. */
  readonly fileName?: string | undefined
}
