import type { JsonObject } from '@picturedesk/mocks'
import { type CataloguedProduct, UNREADABLE } from './catalogue.ts'

const UNKNOWN_PRODUCT = 'product not found.'

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

  constructor(products: ReadonlyMap<string, CataloguedProduct>) {
    this.#products = products
  }

  /** Forgets the calls and the settings. */
  reset(): void {
    this.#calls = 0
    this.quota = Number.POSITIVE_INFINITY
    this.failEvery = Number.POSITIVE_INFINITY
    this.leaveOutEvery = Number.POSITIVE_INFINITY
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
    return product && toModeration(product, language)
  }

  /** Several products: the complete ones, and why the others failed. */
  products(ids: readonly string[], language: string): JsonObject {
    const products: JsonObject[] = []
    const errors: JsonObject[] = []
    for (const [index, id] of [...new Set(ids)].entries()) {
      if ((index + 1) % this.leaveOutEvery === 0) continue
      const product = this.#products.get(id)
      const struck = (index + 1) % this.failEvery === 0
      const failure = product ? (struck ? UNREADABLE : product.failure) : UNKNOWN_PRODUCT
      if (failure !== undefined) errors.push({ id, errors: failure })
      const complete = product && !struck && (!failure || product.tags.length > 0)
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

function toModeration({ info, tags }: CataloguedProduct, language: string): JsonObject {
  const code = language.slice(0, 2).toLowerCase()
  return {
    imageModeration: tags.map(({ id, group, names, confidence }) => ({
      id,
      group,
      name: names[code] ?? names['en'],
      confidence,
    })),
    productInfo: info,
  }
}
