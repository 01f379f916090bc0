import type { JsonObject } from '@picturedesk/mocks'
import { type CataloguedProduct, UNREADABLE } from './catalogue.ts'

const UNKNOWN_PRODUCT = 'product not found.'
const NOT_ANALYSED = 'product is not analysed yet.'

/**
 * What OmniCommerce knows: the customer's products with their tags, which never change, and how
 * many calls it has admitted. It gives bodies in the vendor's form.
 */
export class OmniCommerceMemory {
  readonly #products: ReadonlyMap<string, CataloguedProduct>
  #calls = 0
  /** How many calls are let in before the quota is used up. */
  quota = Number.POSITIVE_INFINITY
  /** Of a batch, each product at such a place fails: 3 is every third. */
  failEvery = Number.POSITIVE_INFINITY
  /** Of a batch, each product at such a place is left out of the response. */
  leaveOutEvery = Number.POSITIVE_INFINITY
  /** Whether no picture was analysed yet. */
  notAnalysed = false

  constructor(products: ReadonlyMap<string, CataloguedProduct>) {
    this.#products = products
  }

  /** Forgets the calls and the settings. */
  reset(): void {
    this.#calls = 0
    this.quota = Number.POSITIVE_INFINITY
    this.failEvery = Number.POSITIVE_INFINITY
    this.leaveOutEvery = Number.POSITIVE_INFINITY
    this.notAnalysed = false
  }

  /** Counts a call; false when there is no quota left for it. */
  admit(): boolean {
    if (this.#calls >= this.quota) return false
    this.#calls++
    return true
  }

  /** One product; undefined when the id is unknown. */
  product(id: string, language: string): JsonObject | undefined {
    const product = this.#products.get(id)
    return product && toModeration(product, language, this.notAnalysed)
  }

  /** How far the analysis of a product is; undefined when the id is unknown. */
  status(id: string): JsonObject | undefined {
    const product = this.#products.get(id)
    if (product === undefined) return undefined
    const status = this.#statusOf(product)
    if (status === 'ERROR') return { id, status, errors: product.failure ?? null }
    return status === 'DONE' ? { id, status, requestInfo: product.info } : { id, status }
  }

  /** How many products have which status. */
  statusCounts(): JsonObject {
    const counts = { DONE: 0, PROCESSING: 0, ERROR: 0 }
    for (const product of this.#products.values()) counts[this.#statusOf(product)]++
    return { done: counts.DONE, processing: counts.PROCESSING, error: counts.ERROR }
  }

  /** Why a product of a batch fails. */
  #failureOf({ failure }: CataloguedProduct, struck: boolean): string | undefined {
    if (this.notAnalysed) return NOT_ANALYSED
    return struck ? UNREADABLE : failure
  }

  #statusOf({ failure, tags }: CataloguedProduct): 'DONE' | 'PROCESSING' | 'ERROR' {
    if (this.notAnalysed) return 'PROCESSING'
    return failure !== undefined && tags.length === 0 ? 'ERROR' : 'DONE'
  }

  /** Several products: the complete ones, and why the others failed. */
  products(ids: readonly string[], language: string): JsonObject {
    const products: JsonObject[] = []
    const errors: JsonObject[] = []
    for (const [index, id] of [...new Set(ids)].entries()) {
      if ((index + 1) % this.leaveOutEvery === 0) continue
      const product = this.#products.get(id)
      const struck = (index + 1) % this.failEvery === 0
      const failure = product ? this.#failureOf(product, struck) : UNKNOWN_PRODUCT
      if (failure !== undefined) errors.push({ id, errors: failure })
      const complete =
        product && !struck && !this.notAnalysed && (!failure || product.tags.length > 0)
      if (complete) products.push(toModeration(product, language))
    }
    // in no order that anyone could rely on
    products.reverse()
    return {
      complete: { count: products.length, products },
      failed: { count: errors.length, errors },
    }
  }
}

function toModeration(
  { info, tags }: CataloguedProduct,
  language: string,
  isEmpty = false,
): JsonObject {
  const code = language.slice(0, 2).toLowerCase()
  return {
    imageModeration: (isEmpty ? [] : tags).map(({ id, group, names, confidence }) => ({
      id,
      group,
      name: names[code] ?? names['en'],
      confidence,
    })),
    productInfo: info,
  }
}
