/** A field of a form as it was sent, urlencoded or in a part of its own. */
export interface FormPart {
  readonly name: string
  /** Undefined for a file, or for bytes that are no text. */
  readonly text: string | undefined
  /** As it was sent, for separators that are not escaped. */
  readonly raw: string
  /** The part's own content type; undefined for the default. */
  readonly contentType: string | undefined
  /** The part's other headers, by names in lower case. */
  readonly headers: Readonly<Record<string, string | undefined>>
}
