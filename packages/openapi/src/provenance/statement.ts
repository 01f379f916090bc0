/** How something is known: by a document, because it was seen, or not at all. */
export type ProvenanceKind = 'documented' | 'observed' | 'assumed'

/** A document of the vendor's, or a page about it, that a description rests on: an entry of `x-documents`. */
export interface SourceDocument {
  readonly title: string
  readonly url: string
  /** When it was read, such as `2026-11-27`. */
  readonly read: string
  /** Name of the copy that lines are counted in. */
  readonly copy?: string
  /** Which edition was read, where it is not the one of that day. */
  readonly edition?: string
}

/** A document says so. */
export interface Documented {
  readonly kind: 'documented'
  /** Key of `x-documents`. */
  readonly document: string
  /** Section or heading in the document. */
  readonly place?: string
  /** Lines of the document's copy, such as `12-30` or `12-30, 41`. */
  readonly lines?: string
  readonly note?: string
}

/** Somebody has seen it. */
export interface Observed {
  readonly kind: 'observed'
  /** The day, such as `2026-11-27`. */
  readonly at: string
  /** What was seen. */
  readonly note: string
  /** Key of `x-documents`: where it was seen. */
  readonly document?: string
  readonly place?: string
  readonly lines?: string
}

/** No document says so. */
export interface Assumed {
  readonly kind: 'assumed'
  /** Keys of `x-documents`: where it was looked for. */
  readonly lookedIn: readonly string[]
  /** Why it is assumed. */
  readonly note: string
}

/** How one fact is known. */
export type Statement = Documented | Observed | Assumed

/** The value of `x-provenance`: how an object is known, and single keywords of it. */
export type Provenance = Statement & { readonly facts?: Readonly<Record<string, Statement>> }
