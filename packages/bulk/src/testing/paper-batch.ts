import type {
  AnyProvider,
  ProductModerationResult,
  TaggingOptions,
  TaggingRequest,
  TaggingResult,
} from '@picturedesk/provider'
import type { Does } from './paper-tagger.ts'

/** A vendor in memory that answers at once: it tags pictures, which costs money, and judges products, which costs none. */
export class PaperBatch {
  readonly id = 'batch'
  /** How often each input was taken, by its id. */
  readonly taken: Record<string, number> = {}

  reset(): void {
    for (const id of Object.keys(this.taken)) delete this.taken[id]
  }

  ledger(): Record<string, number> {
    return this.taken
  }

  provider(does: Does): AnyProvider {
    const take = async (id: string): Promise<void> => {
      this.taken[id] = (this.taken[id] ?? 0) + 1
    }
    const tag = async function* (
      requests: AsyncIterable<TaggingRequest> | Iterable<TaggingRequest>,
      _: TaggingOptions = {},
    ): AsyncGenerator<TaggingResult, void, undefined> {
      for await (const { id } of requests) {
        await does(() => take(id), 'tag')
        yield { id, ok: true, tags: [], raw: undefined }
      }
    }
    const getMany = async function* (
      ids: AsyncIterable<string> | Iterable<string>,
    ): AsyncGenerator<ProductModerationResult, void, undefined> {
      for await (const id of ids) {
        await does(() => take(id), 'getMany')
        yield { id, ok: true, findings: [], raw: undefined } as unknown as ProductModerationResult
      }
    }
    const own = { specVersion: 'v1', id: this.id, name: 'Batch' } as const
    const manifest = {
      ...own,
      kinds: [],
      inputs: ['url'],
      capabilities: { tagging: ['tag'], moderation: ['getMany'] },
      operations: { all: ['tagging.tag', 'moderation.getMany'] },
    }
    return { ...own, manifest, tagging: { tag }, moderation: { getMany } } as unknown as AnyProvider
  }
}
