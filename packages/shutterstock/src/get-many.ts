import {
  type AssetResult,
  type Assets,
  NotFoundError,
  type OwnId,
  PicturedeskError,
} from '@picturedesk/provider'
import { type TransportCallOptions, warnUnsupported } from '@picturedesk/transport'
import { runBatches } from '@picturedesk/transport/bulk'
import { type AssetBatch, AssetBatches, idsByKind, resultsOf } from './asset-batches.ts'
import { kinds, type ShutterstockKind } from './kinds.ts'
import { manifest } from './manifest.ts'
import { toAsset } from './to-asset.ts'
import type { ShutterstockTransport } from './transport.ts'

type GetMany = NonNullable<Assets['getMany']>

/**
 * Makes `assets.getMany`: a call for up to 50 assets of a kind. Assets come in full, in the vendor's
 * language.
 */
export function createGetMany(transport: ShutterstockTransport): GetMany {
  return (assets, options) => ({
    [Symbol.asyncIterator]: () => iterate(assets, options),
  })

  async function* iterate(
    ...[assets, options = {}]: Parameters<GetMany>
  ): AsyncGenerator<AssetResult, void, undefined> {
    const { concurrency = 4, timeout, signal, userId, repeatAssumed, language } = options
    const { beforeRequest } = options
    const batches = new AssetBatches(assets)
    warnUnsupported(manifest.name, { language }, options)
    /** The operations that are waited for, one for each call. */
    const open: string[] = []
    yield* runBatches<AssetBatch, AssetResult>({
      provider: manifest.id,
      operation: () => open[0],
      clock: transport.clock,
      batches,
      concurrency,
      timeout,
      signal,
      beforeRequest,
      ask: (batch, call) => lookUp(batch, { ...call, userId, repeatAssumed }, open),
      resultsOf,
    })
  }

  /** One kind after the other, so that there are no more calls at a time than batches. */
  async function lookUp(
    batch: AssetBatch,
    call: TransportCallOptions,
    open: string[],
  ): Promise<void> {
    for (const [kind, ids] of idsByKind(batch)) {
      const operation = kinds[kind].getMany
      open.push(operation)
      try {
        await lookUpKind(kind, ids, batch, call)
      } catch (error) {
        if (!PicturedeskError.isInstance(error) || call.signal?.aborted) throw error
        for (const { id } of ids) batch.known.set(id, { id, ok: false, error })
      }
      open.splice(open.indexOf(operation), 1)
    }
  }

  async function lookUpKind(
    kind: ShutterstockKind,
    ids: readonly OwnId[],
    { known }: AssetBatch,
    call: TransportCallOptions,
  ): Promise<void> {
    const operation = kinds[kind].getMany
    const input = {
      query: { id: ids.map(({ vendorId }) => vendorId), view: 'full' as const },
      names: { id: 'assets' },
    }
    const response = await transport.call(operation, input, call)
    const found = new Map(response.payload.data.map((wire) => [wire.id, wire]))
    const { attempts, requestId } = response
    for (const { id, vendorId } of ids) {
      const wire = found.get(vendorId)
      if (wire !== undefined) {
        known.set(id, { id, ok: true, asset: toAsset(wire, kind, response) })
        continue
      }
      const error = new NotFoundError(`nothing has the id ${JSON.stringify(vendorId)}.`, {
        provider: manifest.id,
        operation,
        attempts,
        requestId,
        outcome: 'rejected',
      })
      known.set(id, { id, ok: false, error })
    }
  }
}
