import type { ProductModerationResult } from '@picturedesk/provider'
import { countCalls } from '../count-calls.ts'
import type { Desk } from '../desk.ts'
import { failureRows } from '../failure.ts'
import { isKorean } from '../is-korean.ts'
import type { StepReport } from '../step-report.ts'
import { found, verify } from '../verify.ts'

const productIds = Array.from({ length: 250 }, (_, index) => `A${1000 + index}`)

/** Looks up how the pictures of many products present them. */
export async function moderateProducts({ omnicommerce, mocks }: Desk): Promise<StepReport> {
  const results: ProductModerationResult<'presentation'>[] = []
  for await (const result of omnicommerce.moderation.getMany(productIds, { language: 'ko' }))
    results.push(result)
  const moderated = results.filter((result) => result.ok)
  const failed = results.filter((result) => !result.ok)
  const sample = found(moderated[0], 'product with findings')
  const calls = countCalls(mocks.omnicommerce)
  return {
    step: 'moderation',
    title: `Look up ${productIds.length} products at ${omnicommerce.name}, in Korean`,
    tables: {
      results: [{ products: results.length, ok: moderated.length, failed: failed.length }],
      failures: failureRows(failed.map(({ error }) => error)),
      journal: Object.entries(calls).map(([operation, requests]) => ({ operation, requests })),
      findings: sample.tags.map(({ id, group, name, confidence }) => ({
        product: sample.productId,
        group,
        id,
        name,
        confidence,
      })),
    },
    checked: [
      verify(
        productIds.length === results.length &&
          productIds.every((id, at) => results[at]?.productId === id),
        'there is a result for each, in the order of ids',
      ),
      verify(
        moderated.length === 240 && failed.length === 10,
        '10 failed, and 240 were not held up by them',
      ),
      verify(
        mocks.omnicommerce.requests().length === 3 && calls['listModerations'] === 3,
        'three calls did it, of 100 products at most',
      ),
      verify(
        moderated.every(({ scope }) => scope === 'presentation'),
        'each says that it is about presentation, not safety',
      ),
      verify(
        sample.tags.length > 0 &&
          moderated.every(({ tags }) => tags.every(({ name }) => isKorean(name))),
        'every finding is named in Korean',
      ),
    ],
  }
}
