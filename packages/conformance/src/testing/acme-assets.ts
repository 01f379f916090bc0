import {
  type AssetRef,
  type AssetResult,
  type Assets,
  type BulkAssetOptions,
  NotFoundError,
  PicturedeskError,
  parseQualifiedId,
  type QualifiedId,
} from '@picturedesk/provider'
import { acmeAsset } from './acme-asset.ts'
import type { AcmeClient } from './acme-client.ts'
import { type AcmeGet, offersOf } from './acme-get.ts'
import { listed } from './acme-wire.ts'
import { begun } from './begun.ts'
import { block } from './block.ts'
import type { Mutation } from './mutation.ts'

type Refs = Iterable<AssetRef> | AsyncIterable<AssetRef>

/** The assets of the provider for trying the suite out: many ids a call, of one kind each. */
export function createAcmeAssets(
  client: AcmeClient,
  get: AcmeGet,
  mutation: Mutation | undefined,
): Required<Assets> {
  async function* getMany(refs: Refs, options: BulkAssetOptions = {}) {
    const held: AssetResult[] = []
    let asked = options
    for await (const ref of refs) {
      const id = typeof ref === 'string' ? ref : ref.id
      let result: AssetResult
      try {
        result = await one(id, asked)
      } catch (error) {
        if (!PicturedeskError.isInstance(error) || error.code !== 'not-found') throw error
        if (mutation === 'ends at the first asset that is not found') throw error
        result = { id, ok: false, error }
      }
      if (mutation === 'forgets the language of a second batch')
        asked = { ...options, language: undefined }
      if (mutation === 'gives many assets out of order') held.unshift(result)
      else yield result
    }
    yield* held
  }

  async function one(id: QualifiedId, options: BulkAssetOptions): Promise<AssetResult> {
    const { kind = 'image', vendorId = '' } = parseQualifiedId(id) ?? {}
    const data = await client.json({
      operation: 'many',
      path: `many/${kind}`,
      query: { id: vendorId },
      headers: options.language === undefined ? {} : { 'accept-language': options.language },
      options,
    })
    const [wire] = listed(data)
    if (wire === undefined) throw new NotFoundError(`no ${id}`, { provider: 'acme' })
    if (mutation === 'blocks everything over each of many assets') block()
    const asset = acmeAsset(kind as 'image', wire, mutation)
    const offers = offersOf(wire, mutation)
    const dear = offers.map((offer) => ({ ...offer, price: { amount: '2.00', currency: 'USD' } }))
    const isDear = mutation === 'states other prices for many assets'
    const isNamed = mutation === 'names many assets otherwise' && vendorId !== '1'
    const title = isNamed ? 'another title' : asset.title
    return { id, ok: true, asset: { ...asset, title, offers: isDear ? dear : offers } }
  }

  return {
    get,
    getMany: (refs, options) => {
      const results = getMany(refs, options)
      return mutation === 'asks for many assets before it is asked' ? begun(results) : results
    },
  }
}
