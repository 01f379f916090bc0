import {
  type AssetRef,
  type AssetResult,
  type OwnId,
  PicturedeskError,
  type QualifiedId,
  readOwnId,
} from '@picturedesk/provider'
import { type BatchSource, GivenItems } from '@picturedesk/transport/bulk'
import type { ShutterstockKind } from './kinds.ts'
import { manifest } from './manifest.ts'

/** Assets of one call. The document names no limit; the URL must not grow too long. */
const MOST_IDS = 50

/** Assets that are looked up together. */
export interface AssetBatch {
  readonly references: readonly AssetRef[]
  /** What was found, or why not, by id. */
  readonly known: Map<QualifiedId, AssetResult>
}

/** Divides assets into batches, in their order. */
export class AssetBatches implements BatchSource<AssetBatch> {
  readonly #assets: GivenItems<AssetRef>
  #failure: { readonly error: unknown } | undefined

  /** @throws InvalidArgumentError when the assets are not iterable */
  constructor(assets: Iterable<AssetRef> | AsyncIterable<AssetRef>) {
    const about = { provider: manifest.id, field: 'assets', of: 'assets or ids' }
    this.#assets = new GivenItems(assets, about)
  }

  /** @throws the error of the iterable, after the batch before it */
  async next(): Promise<AssetBatch | undefined> {
    const references: AssetRef[] = []
    try {
      while (
        this.#failure === undefined &&
        references.length < MOST_IDS &&
        !this.#assets.hasEnded
      ) {
        const step = this.#assets.next()
        const { done, value } = 'then' in step ? await step : step
        if (!done) references.push(value)
      }
    } catch (error) {
      this.#failure = { error }
    }
    if (references.length > 0) return { references, known: new Map() }
    if (this.#failure !== undefined) throw this.#failure.error
    return undefined
  }

  /** Closes the iterable of assets. */
  close(): Promise<void> {
    return this.#assets.close()
  }
}

/** The ids of a batch, each once, by their kinds. Those that are not Shutterstock's are left out. */
export function idsByKind({
  references,
}: AssetBatch): Map<ShutterstockKind, OwnId<ShutterstockKind>[]> {
  const ids = new Map<QualifiedId, OwnId<ShutterstockKind>>()
  for (const reference of references) {
    const own = ownId(reference)
    if (!PicturedeskError.isInstance(own)) ids.set(own.id, own)
  }
  return Map.groupBy(ids.values(), ({ kind }) => kind)
}

/** One result for each place: an id that comes again has the same one. */
export function* resultsOf({ references, known }: AssetBatch): Generator<AssetResult> {
  for (const reference of references) {
    const own = ownId(reference)
    if (PicturedeskError.isInstance(own)) {
      const id = (typeof reference === 'object' ? reference?.id : reference) as QualifiedId
      yield { id, ok: false, error: own }
      continue
    }
    const result = known.get(own.id)
    if (result !== undefined) yield result
  }
}

function ownId(reference: AssetRef): OwnId<ShutterstockKind> | PicturedeskError {
  try {
    return readOwnId(manifest, reference, 'assets')
  } catch (error) {
    if (PicturedeskError.isInstance(error)) return error
    throw error
  }
}
