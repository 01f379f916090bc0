import {
  type ErrorContext,
  InvalidResponseError,
  type PicturedeskError,
} from '@picturedesk/provider'
import {
  type MapContext,
  rawOf,
  type TransportCallOptions,
  type WireResponse,
} from '@picturedesk/transport'
import type { Wire } from './generated/operations.ts'
import type { components } from './generated/schema.ts'
import { WHERE } from './own-options.ts'
import type { WireRequest } from './to-wire-request.ts'
import type { GoogleVisionTransport } from './transport.ts'

/** What the vendor says of one picture. */
export type Entry = components['schemas']['AnnotateImageResponse']

/** A response, as the mappings of its entries need it. */
export type EntryContext = MapContext &
  Pick<WireResponse<unknown>, 'shown' | 'attempts' | 'requestId'>

/** An entry with where it stands, or the error in its place. */
export type Seen =
  | { readonly entry: Entry; readonly path: string; readonly error?: undefined }
  | { readonly error: PicturedeskError }

/** What came back of a call: something for each picture, in the order of requests. */
export interface Answer {
  readonly seen: readonly Seen[]
  readonly response: WireResponse<Wire['annotateImages']['payload']>
}

/**
 * Sends pictures in one call.
 * @throws InvalidResponseError when the response has not one entry for each picture
 */
export async function ask(
  transport: GoogleVisionTransport,
  requests: readonly WireRequest[],
  parent: string | undefined,
  call: TransportCallOptions,
): Promise<Answer> {
  const body = { requests: [...requests], parent }
  const response = await transport.call('annotateImages', { body }, call)
  const { responses } = response.payload
  const where = { ...WHERE, ...whereOf(response), outcome: 'unknown' as const }
  const sent = rawOf(responses)
  if (sent.length !== requests.length)
    // Without an entry for each picture nobody can say which entry is whose.
    throw new InvalidResponseError(
      `\`responses\` has ${sent.length} entries for ${requests.length} pictures.`,
      { ...where, reason: 'wrong-type', field: 'responses' },
    )
  const bad = new Map(
    response.badItems.flatMap((one) =>
      one.list === 'responses' ? [[one.path.match(/\[(\d+)\]/)?.[1], one] as const] : [],
    ),
  )
  // Entries that could not be used are not in the payload, so the others have moved up.
  const entries = responses.values()
  const seen = sent.map((_, index): Seen => {
    const path = `responses[${index}]`
    const fault = bad.get(String(index))
    if (fault === undefined) return { entry: entries.next().value as Entry, path }
    const reason = fault.problem === 'missing' ? 'missing-field' : 'wrong-type'
    const message = `\`${fault.path}\` in the response: ${fault.problem}.`
    return { error: new InvalidResponseError(message, { ...where, reason, field: fault.path }) }
  })
  return { seen, response }
}

/** Where an error in a response belongs. */
export function whereOf({ attempts, requestId }: EntryContext): ErrorContext {
  return { attempts, requestId }
}
