/** The payload of a success, or how to read it. */
export type ReadAs =
  | 'json'
  | 'binary'
  | 'empty'
  /** It is in none of the documented media types. */
  | { readonly expected: string }
  /** The payload. */
  | { readonly value: unknown }

/** Decides by a response's own media type how it is read. See `byContentType`. */
export type ResponseReader = (
  contentType: string | null,
  bytes: Uint8Array,
  status: number,
) => ReadAs
