import { VendorError } from '@picturedesk/provider'
import {
  isRecord,
  type MapContext,
  rawOf,
  receivedCount,
  toCount,
  toId,
  toText,
  type WireResponse,
} from '@picturedesk/transport'
import type { components } from './generated/schema.ts'
import { manifest } from './manifest.ts'
import type { OmniousSubmission } from './omnious-tagging.ts'
import { fromVendorTime } from './vendor-time.ts'

type Schemas = components['schemas']

/**
 * Maps the response to requests that were handed in.
 * @param operation operationId of the call, for errors of refused requests.
 * @param count Number of requests that were sent, from which the accepted ones are counted if the
 *   vendor does not state them.
 */
export function toSubmission(
  response: WireResponse<Schemas['TaggingSubmission']>,
  operation: string,
  count: number,
): OmniousSubmission {
  const { payload } = response
  const refused = (payload.failureList ?? []).map(({ request, errorMessage }) => {
    const text = toText(errorMessage)
    const said = text && response.shown(text)
    return {
      id: refusedId(request),
      error: new VendorError(
        said === undefined
          ? 'the vendor refused the request without a reason.'
          : `the vendor refused the request: “${said}”.`,
        {
          provider: manifest.id,
          operation,
          outcome: 'rejected',
          attempts: response.attempts,
          vendorMessage: said,
        },
      ),
    }
  })
  const accepted = toCount(payload.validation?.accept, 'validation.accept', response)
  return {
    taskId: payload.taskId,
    album: toText(payload.albumName),
    appendableUntil: windowEnd(payload, response),
    accepted: accepted ?? Math.max(0, count - receivedCount(payload.failureList ?? [])),
    refused,
    raw: rawOf(payload),
  }
}

/** The id of a refused request. The spec leaves what is in a refusal to this mapping. */
function refusedId(request: unknown): string | undefined {
  const context = isRecord(request) ? request['context'] : undefined
  return isRecord(context) ? toId(context['id']) : undefined
}

/** The time at which a task closes. The vendor's document spells its name in two ways. */
export function windowEnd(
  { taskExpiredAt, taskExpireAt }: Pick<Schemas['TaggingTask'], 'taskExpiredAt' | 'taskExpireAt'>,
  context: MapContext,
): string | undefined {
  return fromVendorTime(taskExpiredAt ?? taskExpireAt, 'taskExpiredAt', context)
}
