import { createListing } from '@picturedesk/provider'
import {
  fromDigits,
  itemWarnings,
  labelLimits,
  rawOf,
  receivedCount,
  toCount,
} from '@picturedesk/transport'
import type { OmniousConnection } from './connection.ts'
import { listTaggingResults, paging } from './generated/operations.ts'
import { manifest } from './manifest.ts'
import type { OmniousTagging } from './omnious-tagging.ts'
import { refuseOwnOptions } from './own-options.ts'
import { readTaskId } from './tasks.ts'
import { toLanguage } from './to-language.ts'
import { toResult } from './to-result.ts'

/** Most results of one call. */
export const PAGE_SIZE: number = listTaggingResults.query.size.maximum

/** Makes the call that reads the results of a task. Its cursors are offsets. */
export function createResults({ transport }: OmniousConnection): Pick<OmniousTagging, 'results'> {
  return {
    results: (task, query = {}) => {
      const { language, maxTags, minConfidence, vendorOptions, ...rest } = query
      const { perPage = PAGE_SIZE, cursor: start = String(paging.first), ...options } = rest
      return createListing(
        async (cursor = start, call) => {
          refuseOwnOptions(vendorOptions)
          const limited = labelLimits({ maxTags, minConfidence }, manifest.id)
          const offset = fromDigits(cursor) as number
          const response = await transport.call(
            'listTaggingResults',
            {
              path: { taskId: readTaskId(task) },
              query: { offset, size: perPage },
              header: { 'accept-language': toLanguage(language) },
              names: { taskId: 'task', offset: 'cursor', size: 'perPage' },
            },
            call,
          )
          const { results, taskInfo } = response.payload.data
          const items = results.map((wire) => toResult(wire, response, limited))
          const total = toCount(taskInfo?.totalCount, 'data.taskInfo.totalCount', response)
          const received = receivedCount(results)
          const end = offset + received
          // Without a total, only a page that is not full marks the end.
          const hasMore = total === undefined ? received >= perPage : end < total
          return {
            items,
            total,
            nextCursor: hasMore && received > 0 ? String(end) : undefined,
            warnings: itemWarnings(response),
            raw: rawOf(response.payload),
          }
        },
        options,
        transport.clock,
      )
    },
  }
}
