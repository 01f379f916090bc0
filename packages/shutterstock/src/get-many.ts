import {
  type AssetRef,
  type AssetResult,
  type Assets,
  InvalidArgumentError,
  NotFoundError,
  type OwnId,
  PicturedeskError,
  type QualifiedId,
  readOwnId,
  startDeadline,
  TimeoutError,
} from '@picturedesk/provider'
import type { TransportCallOptions } from '@picturedesk/transport'
import { kinds, type ShutterstockKind } from './kinds.ts'
import { manifest } from './manifest.ts'
import { readInBatches } from './read-in-batches.ts'
import { toAsset } from './to-asset.ts'
import type { ShutterstockTransport } from './transport.ts'

/** Assets of one call. The document names no limit; the URL must not grow too long. */
const MOST_IDS = 50

/**
 * Makes `assets.getMany`: a call for up to 50 assets of a kind, and calls for different kinds at the
 * same time. Assets come in full, in the vendor's language.
 */
export function createGetMany(
  transport: ShutterstockTransport,
): NonNullable<Required<Assets>['getMany']> {
  return (assets, options) => ({
    [Symbol.asyncIterator]: () => iterate(assets, options),
  })

  async function* iterate(
    assets: Parameters<NonNullable<Assets['getMany']>>[0],
    {
      concurrency = 4,
      timeout,
      signal,
      userId,
    }: Parameters<NonNullable<Assets['getMany']>>[1] = {},
  ): AsyncGenerator<AssetResult, void, undefined> {
    checkInput(assets, concurrency)
    let sent = 0
    /** The operations that are waited for. */
    const open = new Set<string>()
    const deadline = startDeadline({
      clock: transport.clock,
      // Without a timeout, each call has the provider's default for itself.
      timeout: timeout ?? Number.POSITIVE_INFINITY,
      signal,
      expired: () =>
        new TimeoutError({
          provider: manifest.id,
          operation: [...open][0],
          timeout: timeout ?? 0,
          attempts: sent,
          outcome: sent === 0 ? 'not-sent' : 'unknown',
        }),
    })
    const call: TransportCallOptions = {
      signal: deadline.signal,
      userId,
      timeout,
      deadline: timeout === undefined ? undefined : deadline.end,
      onSent: () => {
        sent++
      },
    }
    try {
      for await (const batch of readInBatches(assets, MOST_IDS, deadline)) {
        deadline.signal.throwIfAborted()
        const known = await lookUp(batch, concurrency, call, open)
        if (deadline.signal.aborted) throw deadline.signal.reason
        for (const reference of batch) yield resultOf(reference, known)
      }
    } finally {
      deadline.release()
    }
  }

  /** What is found of a batch, or why not, by id. */
  async function lookUp(
    batch: readonly AssetRef[],
    concurrency: number,
    call: TransportCallOptions,
    waitedFor: Set<string>,
  ): Promise<Map<QualifiedId, AssetResult>> {
    const results = new Map<QualifiedId, AssetResult>()
    const asked = new Map<ShutterstockKind, Map<QualifiedId, OwnId>>()
    for (const reference of batch) {
      const own = ownId(reference)
      if (PicturedeskError.isInstance(own)) continue
      const ofKind = asked.get(own.kind) ?? new Map()
      asked.set(own.kind, ofKind.set(own.id, own))
    }
    const open = [...asked]
    while (open.length > 0)
      await Promise.all(
        open.splice(0, concurrency).map(async ([kind, ids]) => {
          try {
            waitedFor.add(kinds[kind].getMany)
            await lookUpKind(kind, [...ids.values()], results, call)
          } catch (error) {
            if (!PicturedeskError.isInstance(error) || call.signal?.aborted) throw error
            for (const id of ids.keys()) results.set(id, { id, ok: false, error })
          } finally {
            if (!call.signal?.aborted) waitedFor.delete(kinds[kind].getMany)
          }
        }),
      )
    return results
  }

  async function lookUpKind(
    kind: ShutterstockKind,
    ids: readonly OwnId[],
    results: Map<QualifiedId, AssetResult>,
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
        results.set(id, { id, ok: true, asset: toAsset(wire, kind, response) })
        continue
      }
      const error = new NotFoundError(`nothing has the id ${JSON.stringify(vendorId)}.`, {
        provider: manifest.id,
        operation,
        attempts,
        requestId,
        outcome: 'rejected',
      })
      results.set(id, { id, ok: false, error })
    }
  }
}

/** The result of one place: an id that comes again has the same one. */
function resultOf(reference: AssetRef, known: ReadonlyMap<QualifiedId, AssetResult>): AssetResult {
  const own = ownId(reference)
  if (!PicturedeskError.isInstance(own)) return known.get(own.id) as AssetResult
  const id = (typeof reference === 'object' ? reference?.id : reference) as QualifiedId
  return { id, ok: false, error: own }
}

function ownId(reference: AssetRef): OwnId<ShutterstockKind> | PicturedeskError {
  try {
    return readOwnId(manifest, reference, 'assets')
  } catch (error) {
    return error as PicturedeskError
  }
}

function checkInput(assets: unknown, concurrency: number): void {
  const provider = manifest.id
  if (!Number.isSafeInteger(concurrency) || concurrency < 1)
    throw new InvalidArgumentError({
      provider,
      field: 'concurrency',
      allowed: 'a whole number of at least 1',
      value: concurrency,
    })
  // A string is iterable, but its letters are not ids.
  const iterable = typeof assets === 'object' && assets !== null
  if (!iterable || !(Symbol.iterator in assets || Symbol.asyncIterator in assets))
    throw new InvalidArgumentError({
      provider,
      field: 'assets',
      allowed: 'an iterable of assets or ids, such as a list or a generator',
      value: assets,
    })
}
