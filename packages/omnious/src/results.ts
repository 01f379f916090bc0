import { createListing } from '@picturedesk/provider'
import { toNumber } from '@picturedesk/transport'
import type { OmniousTransport } from './connection.ts'
import { operations } from './generated/operations.ts'
import { toVendorLanguage } from './language.ts'
import type { OmniousTagging } from './omnious-tagging.ts'
import { readTaskId } from './tasks.ts'
import { toResult } from './to-result.ts'

/** Results that one call gives. */
export const PAGE_SIZE: number = operations.listTaggingResults.query.size.maximum

/** Reading what was found; cursors are offsets. */
export function createResults(transport: OmniousTransport): Pick<OmniousTagging, 'results'> {
  return {
    results: (task, { language, perPage = PAGE_SIZE, cursor: start = '0', ...options } = {}) =>
      createListing(
        async (cursor = start, call) => {
          const offset = Number(cursor)
          const answer = await transport.call(
            'listTaggingResults',
            {
              path: { taskId: readTaskId(task) },
              query: { offset, size: perPage },
              header: { 'accept-language': toVendorLanguage(language) },
              names: { taskId: 'task', offset: 'cursor', size: 'perPage' },
            },
            call,
          )
          const { results, taskInfo } = answer.payload.data
          const items = results.map((wire) => toResult(wire, answer))
          const total = toNumber(taskInfo?.totalCount, 'data.taskInfo.totalCount', answer)
          const end = offset + items.length
          // without a total, only a short page tells the end
          const more = total === undefined ? items.length >= perPage : end < total
          return {
            items,
            total,
            nextCursor: more && items.length > 0 ? String(end) : undefined,
            warnings: [],
            raw: answer.payload,
          }
        },
        options,
        transport.clock.now,
      ),
  }
}
