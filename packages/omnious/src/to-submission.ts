import { type TaggingSubmission, VendorError } from '@picturedesk/provider'
import { type MapContext, toNumber, toText, type WireResponse } from '@picturedesk/transport'
import type { components } from './generated/schema.ts'
import { fromVendorTime } from './vendor-time.ts'

type Schemas = components['schemas']

/**
 * What became of requests that were handed in.
 * @param count How many they were, for when the vendor does not say.
 */
export function toSubmission(
  answer: WireResponse<Schemas['TaggingSubmission']>,
  operation: string,
  count: number,
): TaggingSubmission {
  const { payload } = answer
  const refused = (payload.failureList ?? []).map(({ request, errorMessage }) => {
    const id = request?.context?.id
    const said = toText(errorMessage)
    return {
      id: id === undefined || id === null ? undefined : String(id),
      error: new VendorError(
        said === undefined ? 'the request was not taken.' : `the request was not taken: “${said}”.`,
        { provider: 'omnious', operation, outcome: 'rejected', attempts: 1, vendorMessage: said },
      ),
    }
  })
  const accepted = toNumber(payload.validation?.accept, 'validation.accept', answer)
  return {
    taskId: payload.taskId,
    album: toText(payload.albumName),
    appendableUntil: windowEnd(payload, answer),
    accepted: accepted ?? count - refused.length,
    refused,
    raw: payload,
  }
}

/** The document spells the end of the window in two ways. */
export function windowEnd(
  { taskExpiredAt, taskExpireAt }: Pick<Schemas['TaggingTask'], 'taskExpiredAt' | 'taskExpireAt'>,
  context: MapContext,
): string | undefined {
  return fromVendorTime(taskExpiredAt ?? taskExpireAt, 'taskExpiredAt', context)
}
