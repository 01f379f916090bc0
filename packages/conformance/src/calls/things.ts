import { claims, kindsOf, type MethodName, methodNames } from '@picturedesk/provider'
import type { Bench } from '../bench/bench.ts'
import type { Session } from '../bench/session.ts'
import { canCall, isOfKind } from './calls.ts'
import { collect } from './collect.ts'
import { orderOf, twoOf } from './findings.ts'
import { METHOD_CALLS } from './method-calls.ts'
import { Scene } from './scene.ts'

/** A call that is handed a thing or its id, and two things to hand it. */
export interface ThingCall {
  readonly name: string
  readonly things: readonly { readonly id: string }[]
  ask(thing: unknown): PromiseLike<unknown>
}

/** Takes the thing as the method does: its type is that of what the provider gave. */
type Ask = (thing: never) => PromiseLike<unknown>

/** Every call that is handed an asset, a purchase, a collection, a topic or a recent asset. */
export async function thingCalls(bench: Bench, session: Session): Promise<ThingCall[]> {
  const found: ThingCall[] = []
  const { manifest } = bench
  const [firstKind] = manifest.kinds
  for (const kind of manifest.kinds) {
    const scene = new Scene(bench, session, kind)
    const { use } = session
    const add = (method: MethodName, things: ThingCall['things'], ask: Ask): void => {
      const isMine = isOfKind(method)
        ? kindsOf(manifest, method).includes(kind)
        : kind === firstKind
      if (claims(manifest, method) && isMine && things.length > 1)
        found.push({ name: `${method} ${kind}`, things, ask: ask as ThingCall['ask'] })
    }
    const assets = claims(manifest, 'search.assets') ? await twoOf(bench, session, kind) : []
    for (const method of methodNames()) {
      const { ofAsset } = METHOD_CALLS[method]
      if (ofAsset) add(method, assets, (asset) => ofAsset(scene, asset))
    }
    add('assets.getMany', assets, (asset) => collect(use('assets').getMany([asset])))
    add('favorites.reorder', assets, (asset) => use('favorites').reorder([{ asset, ordering: 0 }]))
    add('licensing.history', assets, (asset) => use('licensing').history({ kind, asset }))
    if (canCall(manifest, 'licensing.get') || canCall(manifest, 'licensing.download')) {
      const bought = []
      for (const asset of assets)
        bought.push(await use('licensing').purchase(await orderOf(bench, session, asset)))
      add('licensing.get', bought, (purchase) => use('licensing').get(purchase))
      add('licensing.download', bought, (purchase) => use('licensing').download(purchase))
      add('licensing.warrant', bought, (purchase) => use('licensing').warrant(purchase))
    }
    if (claims(manifest, 'collections.list')) {
      const collections = use('collections')
      const makes = claims(manifest, 'collections.create')
      const some = makes
        ? [
            await collections.create({ name: 'Bays', kind }),
            await collections.create({ name: 'Capes', kind }),
          ]
        : (await collections.list({ kind })).items.slice(0, 2)
      add('collections.get', some, (one) => collections.get(one))
      add('collections.items', some, (one) => collections.items(one))
      add('collections.rename', some, (one) => collections.rename(one, 'Dunes'))
      const [into] = some
      if (into !== undefined) {
        add('collections.add', assets, (asset) => collections.add(into, [asset]))
        add('collections.remove', assets, (asset) => collections.remove(into, [asset]))
      }
      const [asset] = assets
      if (asset !== undefined) {
        add('collections.add', some, (one) => collections.add(one, [asset]))
        add('collections.remove', some, (one) => collections.remove(one, [asset]))
      }
      if (makes) add('collections.delete', some, (one) => collections.delete(one))
    }
    if (canCall(manifest, 'recents.remove') && kind === firstKind) {
      for (const asset of assets) await use('usage').report(asset)
      const { items } = await use('recents').list()
      add('recents.remove', items.slice(0, 2), (recent) => use('recents').remove(recent))
    }
  }
  return found
}
