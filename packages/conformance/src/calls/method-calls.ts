import {
  type AssetRef,
  type CallOptions,
  claims,
  type MethodName,
  type Purchase,
  type PurchaseIntent,
  type QualifiedId,
} from '@picturedesk/provider'
import type { Asked, StartCall } from './call.ts'
import { collect } from './collect.ts'
import { firstAsset, firstOrder, orderOf, unsorted } from './findings.ts'
import { anyPicture, PIXEL, pictures, query } from './queries.ts'
import { firstSale, newReference } from './sale.ts'
import type { Scene } from './scene.ts'

type OfAsset = (
  scene: Scene,
  asset: AssetRef,
  options?: CallOptions,
  asked?: Asked,
) => PromiseLike<unknown>

/** How the suite calls a method: what the capability table cannot say. */
export interface MethodCall {
  /** Methods by which the suite finds what to call this one with. Default: none. */
  readonly needs?: readonly MethodName[]
  /** Set where the method gives a file, in which every byte is right. */
  readonly file?: true
  /** The call for another asset, where the method is handed an asset or its id. */
  readonly ofAsset?: OfAsset
  /**
   * Makes more of what a listing lists, so that it has further pages. Default: it lists enough.
   * @param options The caller, where each has a list of its own.
   */
  readonly fill?: (scene: Scene, options: CallOptions) => Promise<void>
  /**
   * Finds what a call needs, and gives the call.
   * @returns `undefined` when there is nothing to call it with, such as no topic
   */
  prepare(scene: Scene): StartCall | Promise<StartCall | undefined>
}

const FINDS_ASSETS = ['search.assets'] as const
const BUYS = ['search.assets', 'assets.get', 'licensing.purchase'] as const

/**
 * Every method of the interface. A method without an entry does not compile: this is the one place
 * of the suite that has to be told how a new method is called.
 */
export const METHOD_CALLS: Readonly<Record<MethodName, MethodCall>> = {
  'search.assets': {
    prepare: ({ use, bench, kind }) => {
      const plain = query(bench, kind)
      return (options, asked) => use('search').assets({ ...plain, ...asked }, options)
    },
  },
  'search.similar': aboutAsset(({ use }, asset, options, asked) =>
    use('search').similar(asset, { ...asked }, options),
  ),
  'search.byImage': {
    prepare:
      ({ use, kind }) =>
      (options, asked) =>
        use('search').byImage({ image: { bytes: PIXEL }, kind, ...asked }, options),
  },
  'search.suggest': {
    prepare: ({ use, bench, kind }) => {
      const { text } = query(bench, kind)
      return (options, asked) => use('search').suggest({ text, ...asked }, options)
    },
  },
  'assets.get': aboutAsset(({ use }, asset, options) => use('assets').get(asset, options)),
  'assets.getMany': {
    needs: FINDS_ASSETS,
    prepare: async (scene) => {
      const { bench, use } = scene
      // One asset of each kind: a vendor may have an operation for each.
      const assets = bench.manifest.kinds.map((kind) => firstAsset(bench, { use }, kind))
      const ids = (await Promise.all(assets)).map(({ id }) => id)
      return (options) => collect(use('assets').getMany(ids, options))
    },
  },
  'categories.list': {
    prepare:
      ({ use, kind }) =>
      (options, asked) =>
        use('categories').list({ kind, ...asked }, options),
  },
  'topics.categories': {
    prepare:
      ({ use, kind }) =>
      (options, asked) =>
        use('topics').categories({ kind, ...asked }, options),
  },
  'topics.list': {
    prepare: async (scene) => {
      const plain = await topicQuery(scene)
      return (options, asked) => scene.use('topics').list({ ...plain, ...asked }, options)
    },
  },
  'topics.get': {
    needs: ['topics.list'],
    prepare: async (scene) => {
      const topics = scene.use('topics')
      const [topic] = (await topics.list(await topicQuery(scene))).items
      if (topic === undefined) return undefined
      return (options, asked) => topics.get(topic, { ...asked }, options)
    },
  },
  'licensing.purchase': {
    needs: ['search.assets', 'assets.get'],
    prepare: async (scene) => {
      const order = await firstOrder(scene.bench, scene, scene.kind)
      return (options, asked) => scene.use('licensing').purchase({ ...order, ...asked }, options)
    },
  },
  'licensing.offers': aboutAsset(({ use }, asset, options) =>
    use('licensing').offers(asset, options),
  ),
  'licensing.resolve': {
    needs: BUYS,
    prepare: async (scene) => {
      const intent = intentOf(await scene.purchase(), scene.time.now())
      return (options) => scene.use('licensing').resolve(intent, options)
    },
  },
  'licensing.history': {
    needs: BUYS,
    fill: async (scene) => {
      for (const asset of await unsorted(scene.bench, scene, scene.kind))
        await scene.use('licensing').purchase(await orderOf(scene.bench, scene, asset))
    },
    prepare: async (scene) => {
      const { use, kind } = scene
      await scene.purchase()
      return (options, asked) => use('licensing').history({ kind, ...asked }, options)
    },
  },
  'licensing.get': {
    needs: BUYS,
    prepare: async (scene) => {
      const purchase = await scene.purchase()
      return (options) => scene.use('licensing').get(purchase, options)
    },
  },
  'licensing.download': {
    needs: BUYS,
    prepare: async (scene) => {
      const purchase = await scene.purchase()
      return (options) => scene.use('licensing').download(purchase, options)
    },
  },
  'licensing.warrant': {
    needs: BUYS,
    file: true,
    prepare: async (scene) => {
      const purchase = await scene.purchase()
      return (options) => scene.use('licensing').warrant(purchase, options)
    },
  },
  'entitlements.list': {
    prepare:
      ({ use }) =>
      (options, asked) =>
        use('entitlements').list({ ...asked }, options),
  },
  'collections.list': {
    fill: async ({ use, bench, kind }) => {
      if (!claims(bench.manifest, 'collections.create')) return
      for (const name of ['Bays', 'Capes', 'Dunes']) await use('collections').create({ name, kind })
    },
    prepare:
      ({ use, kind }) =>
      (options, asked) =>
        use('collections').list({ kind, ...asked }, options),
  },
  'collections.get': ofCollection(({ use }, collection, options) =>
    use('collections').get(collection, options),
  ),
  'collections.items': {
    ...ofCollection(({ use }, collection, options, asked) =>
      use('collections').items(collection, { ...asked }, options),
    ),
    fill: async (scene) => {
      const collection = await scene.collection()
      if (collection === undefined || !canFill(scene, 'collections.add')) return
      await scene.use('collections').add(collection, await unsorted(scene.bench, scene, scene.kind))
    },
  },
  'collections.create': {
    prepare:
      ({ use, kind }) =>
      (options) =>
        use('collections').create({ name: 'Covers', kind }, options),
  },
  'collections.rename': ofCollection(({ use }, collection, options) =>
    use('collections').rename(collection, 'Covers', options),
  ),
  'collections.delete': {
    needs: ['collections.create'],
    prepare: async (scene) => {
      const collections = scene.use('collections')
      const { id } = await collections.create({ name: 'Gone', kind: scene.kind })
      return (options) => collections.delete(id, options)
    },
  },
  'collections.add': {
    needs: ['search.assets', 'collections.list'],
    prepare: async (scene) => {
      const collection = await scene.collection()
      const asset = await scene.asset()
      return collection && ((options) => scene.use('collections').add(collection, [asset], options))
    },
  },
  'collections.remove': {
    needs: ['search.assets', 'collections.list'],
    prepare: async (scene) => {
      const collection = await scene.collection()
      const asset = await scene.asset()
      return (
        collection && ((options) => scene.use('collections').remove(collection, [asset], options))
      )
    },
  },
  'favorites.list': {
    fill: async (scene, options) => {
      if (canFill(scene, 'favorites.add'))
        await scene.use('favorites').add(await unsorted(scene.bench, scene, scene.kind), options)
    },
    prepare:
      ({ use }) =>
      (options, asked) =>
        use('favorites').list({ ...asked }, options),
  },
  'favorites.add': aboutAsset(({ use }, asset, options) => use('favorites').add([asset], options)),
  'favorites.reorder': {
    needs: FINDS_ASSETS,
    prepare: async (scene) => {
      const asset = await scene.asset()
      return (options) => scene.use('favorites').reorder([{ asset, ordering: 0 }], options)
    },
  },
  'favorites.remove': aboutAsset(({ use }, asset, options) =>
    use('favorites').remove(asset, options),
  ),
  'recents.list': {
    fill: async (scene, options) => {
      if (!canFill(scene, 'usage.report')) return
      const { items } = await scene.use('search').assets(query(scene.bench, scene.kind))
      // Some vendors need the asset itself, with the URL to call.
      for (const asset of items.slice(0, 3)) await scene.use('usage').report(asset, options)
    },
    prepare:
      ({ use }) =>
      (options, asked) =>
        use('recents').list({ ...asked }, options),
  },
  'recents.remove': {
    needs: ['search.assets', 'usage.report', 'recents.list'],
    prepare: async (scene) => {
      await scene.use('usage').report(await scene.asset())
      const recents = scene.use('recents')
      // Found before the next report, which may give the entry another id.
      const [recent] = (await recents.list()).items
      return recent && ((options) => recents.remove(recent, options))
    },
  },
  'streaming.url': aboutAsset(({ use }, asset, options) => use('streaming').url(asset, options)),
  'usage.report': {
    needs: FINDS_ASSETS,
    prepare: async (scene) => {
      const asset = await scene.asset()
      return (options) => scene.use('usage').report(asset, options)
    },
  },
  'sales.report': {
    needs: FINDS_ASSETS,
    prepare: async (scene) => {
      const sale = await firstSale(scene.bench, scene, scene.kind)
      return (options, asked) =>
        scene.use('sales').report({ ...sale, reference: newReference(), ...asked }, options)
    },
  },
  'sales.list': {
    needs: ['search.assets', 'sales.report'],
    fill: async (scene, options) => {
      const sale = await firstSale(scene.bench, scene, scene.kind)
      for (let more = 3; more > 0; more--)
        await scene.use('sales').report({ ...sale, reference: newReference() }, options)
    },
    prepare: async (scene) => {
      await scene.sale()
      return (options, asked) => scene.use('sales').list({ ...asked }, options)
    },
  },
  'tagging.tag': {
    prepare:
      ({ use }) =>
      (options) =>
        collect(use('tagging').tag(pictures('a', 'b'), options)),
  },
  'tagging.tagOne': {
    prepare:
      ({ use, bench }) =>
      (options) =>
        use('tagging').tagOne(anyPicture(bench), options),
  },
  'tagging.create': {
    prepare:
      ({ use }) =>
      (options) =>
        use('tagging').create(pictures('a', 'b'), options),
  },
  'tagging.append': {
    needs: ['tagging.create'],
    prepare: async (scene) => {
      // A task of its own: pictures that are appended would keep the other task from being finished.
      const { taskId } = await scene.use('tagging').create(pictures('first'))
      let appended = 0
      return (options) =>
        scene.use('tagging').append(taskId, pictures(`more-${++appended}`), options)
    },
  },
  'tagging.list': {
    prepare:
      ({ use }) =>
      (options) =>
        use('tagging').list(options),
  },
  'tagging.status': {
    needs: ['tagging.create'],
    prepare: async (scene) => {
      const taskId = await scene.task()
      return (options) => scene.use('tagging').status(taskId, options)
    },
  },
  'tagging.results': {
    needs: ['tagging.create'],
    prepare: async (scene) => {
      const taskId = await finishedTask(scene)
      return (options, asked) => scene.use('tagging').results(taskId, { ...options, ...asked })
    },
  },
  'moderation.check': {
    prepare:
      ({ use }) =>
      (options) =>
        collect(use('moderation').check(pictures('a', 'b'), options)),
  },
  'moderation.checkOne': {
    prepare:
      ({ use, bench }) =>
      (options) =>
        use('moderation').checkOne(anyPicture(bench), options),
  },
  'moderation.get': {
    prepare: ({ use, bench }) => {
      const [id = ''] = bench.sample('products')
      return (options) => use('moderation').get(id, options)
    },
  },
  'moderation.getMany': {
    prepare: ({ use, bench }) => {
      const ids = bench.sample('products')
      return (options) => collect(use('moderation').getMany(ids, options))
    },
  },
}

/** Whether a list of assets can be filled by a method. */
function canFill({ bench: { manifest } }: Scene, method: MethodName): boolean {
  return claims(manifest, 'search.assets') && claims(manifest, method)
}

/** A method that is handed an asset, or the asset's id. */
function aboutAsset(ofAsset: OfAsset): MethodCall {
  return {
    needs: FINDS_ASSETS,
    ofAsset,
    prepare: async (scene) => {
      const { id } = await scene.asset()
      return (options, asked) => ofAsset(scene, id, options, asked)
    },
  }
}

/** A method that is handed one of the account's collections. */
function ofCollection(
  call: (
    scene: Scene,
    collection: QualifiedId,
    options?: CallOptions,
    asked?: Asked,
  ) => PromiseLike<unknown>,
): MethodCall {
  return {
    needs: ['collections.list'],
    prepare: async (scene) => {
      const collection = await scene.collection()
      return collection && ((options, asked) => call(scene, collection, options, asked))
    },
  }
}

/** Topics of the first category, where there are categories. */
async function topicQuery({ bench, use, kind }: Scene) {
  if (!claims(bench.manifest, 'topics.categories')) return { kind }
  const [category] = (await use('topics').categories({ kind })).items
  return { kind, categoryId: category?.id }
}

/** The intent of a purchase, as if its response had been lost. */
function intentOf(
  { provider, assetId, offer, licensee, endUser }: Purchase,
  now: number,
): PurchaseIntent {
  return {
    id: crypto.randomUUID(),
    provider,
    assetId,
    offerId: offer?.id ?? '',
    licensee,
    endUser,
    startedAt: new Date(now - 60_000).toISOString(),
    knownPurchases: [],
  }
}

/** A task with which the vendor is done, if it says so within a few seconds of its time. */
async function finishedTask(scene: Scene): Promise<string> {
  const taskId = await scene.task()
  if (!claims(scene.bench.manifest, 'tagging.status')) return taskId
  for (let left = 100; left > 0; left--) {
    if ((await scene.use('tagging').status(taskId)).status !== 'processing') break
    await scene.time.sleep(100)
  }
  return taskId
}
