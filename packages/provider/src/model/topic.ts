import type { QualifiedId } from './qualified-id.ts'
import type { Rendition } from './rendition.ts'

/** A collection that the vendor's editors put together. */
export interface Topic {
  readonly id: QualifiedId
  readonly title: string
  /** Cover pictures or clips; may be empty. */
  readonly covers: readonly Rendition[]
  /**
   * Number of assets in it, by the vendor's count.
   * @minimum 0
   * @asType integer
   */
  readonly assetCount?: number | undefined
  /** As the vendor sent it. */
  readonly raw: unknown
}
