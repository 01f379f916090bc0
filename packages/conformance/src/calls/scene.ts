import {
  type Asset,
  type AssetKind,
  claims,
  type Purchase,
  type QualifiedId,
  type Sale,
} from '@picturedesk/provider'
import type { Bench } from '../bench/bench.ts'
import type { Session } from '../bench/session.ts'
import { bought, firstAsset } from './findings.ts'
import { pictures } from './queries.ts'
import { firstSale } from './sale.ts'

/** Where calls are prepared: an instance, a kind, and what was found there already. */
export class Scene {
  readonly bench: Bench
  readonly use: Session['use']
  readonly time: Session['time']
  /** The kind of asset that a call is about, or the provider's first. */
  readonly kind: AssetKind
  #asset: Promise<Asset> | undefined
  #purchase: Promise<Purchase> | undefined
  #sale: Promise<Sale> | undefined
  #task: Promise<string> | undefined

  constructor(bench: Bench, { use, time }: Pick<Session, 'use' | 'time'>, kind?: AssetKind) {
    this.bench = bench
    this.use = use
    this.time = time
    this.kind = kind ?? bench.manifest.kinds[0] ?? 'image'
  }

  /** The first asset that a search finds. */
  asset(): Promise<Asset> {
    this.#asset ??= firstAsset(this.bench, this, this.kind)
    return this.#asset
  }

  /** A purchase of the asset that a search finds first. */
  purchase(): Promise<Purchase> {
    this.#purchase ??= bought(this.bench, this, this.kind)
    return this.#purchase
  }

  /** A sale of the asset that a search finds first. */
  sale(): Promise<Sale> {
    this.#sale ??= firstSale(this.bench, this, this.kind).then((report) =>
      this.use('sales').report(report),
    )
    return this.#sale
  }

  /** The id of one of the account's collections; `undefined` when there is none, and none can be made. */
  async collection(): Promise<QualifiedId | undefined> {
    const collections = this.use('collections')
    const [first] = (await collections.list({ kind: this.kind })).items
    if (first !== undefined || !claims(this.bench.manifest, 'collections.create')) return first?.id
    return (await collections.create({ name: 'Covers', kind: this.kind })).id
  }

  /** The id of a task for tags. */
  task(): Promise<string> {
    this.#task ??= this.use('tagging')
      .create(pictures('first', 'second'))
      .then(({ taskId }) => taskId)
    return this.#task
  }
}
