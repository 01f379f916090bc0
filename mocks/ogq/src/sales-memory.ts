import { isJsonObject, type JsonObject, objectsIn } from '@picturedesk/mocks'
import { type PageQuery, withNext } from './pages.ts'

/** What a report of a sale led to. */
export type ReportResult = 'taken' | 'unknown-content' | 'unknown-policy'

/**
 * What services reported as sold, for each of their users, the latest first. What a second report of the
 * same order does is not documented: here it counts again, so that tests see it.
 */
export class SalesMemory {
  readonly #imageOf: (contentId: string) => JsonObject | undefined
  readonly #sales = new Map<string, readonly JsonObject[]>()

  /** @param imageOf The image with an id, as a list has it. */
  constructor(imageOf: (contentId: string) => JsonObject | undefined) {
    this.#imageOf = imageOf
  }

  /** Forgets the sales to all users. */
  reset(): void {
    this.#sales.clear()
  }

  /** Takes a report of an image that exists, under a policy that it has. */
  report(report: JsonObject): ReportResult {
    const { contentId, contentType, orderNo, policyCode } = report
    const image = contentType === 'IMAGE' ? this.#imageOf(String(contentId)) : undefined
    if (image === undefined) return 'unknown-content'
    const policies = objectsIn(image['salesPolicies']).map((policy) => policy['policyCode'])
    if (!policies.includes(policyCode)) return 'unknown-policy'
    const userId = String(report['userId'])
    const { thumbnail } = isJsonObject(image['images']) ? image['images'] : {}
    const sale = {
      contentId: image['contentId'],
      contentType,
      contentName: image['title'],
      contentUrl: isJsonObject(thumbnail) ? thumbnail['url'] : undefined,
      orderNo,
    } as JsonObject
    this.#sales.set(userId, [sale, ...(this.#sales.get(userId) ?? [])])
    return 'taken'
  }

  /** A page of what a user bought. */
  list(userId: string, page: PageQuery): JsonObject {
    return withNext(this.#sales.get(userId) ?? [], page, (sale) => sale)
  }
}
