import {
  type ImageQuery,
  type Search,
  servedKind,
  UnusableMediaError,
  VendorError,
} from '@picturedesk/provider'
import {
  type OptionMap,
  pagingOptions,
  readMedia,
  type TransportCallOptions,
  toBase64,
  translate,
} from '@picturedesk/transport'
import { paging } from './generated/operations.ts'
import { manifest } from './manifest.ts'
import { countedPage, listPages } from './pages.ts'
import { toAsset } from './to-asset.ts'
import type { ShutterstockTransport } from './transport.ts'

const BY_IMAGE = { image: 'searchImagesByImage', video: 'searchVideosByImage' } as const
const PICTURE = { manifest, maxBytes: 10_000_000 }

const byImageOptions: OptionMap<ImageQuery> = {
  kind: null,
  image: null,
  ...pagingOptions(paging),
}

/** Makes `search.byImage`: the picture is handed in once for all pages, and each page is searched by its id. */
export function createByImage(transport: ShutterstockTransport): NonNullable<Search['byImage']> {
  return (query, options) => {
    let uploading: Promise<string> | undefined
    return listPages(
      transport,
      async (cursor, call) => {
        const kind = servedKind(manifest, query.kind, 'search.byImage')
        const own = translate<ImageQuery>(manifest.id, byImageOptions, query, { cursor })
        uploading ??= upload(transport, query, call)
        const given = uploading
        given.catch(() => {
          // The next try hands it in again.
          if (uploading === given) uploading = undefined
        })
        const input = {
          query: { ...own.parameters, asset_id: await given },
          names: { ...own.names, asset_id: 'image' },
        }
        const response = await transport.call(BY_IMAGE[kind], input, call)
        const items = response.payload.data.map((wire) => toAsset(wire, kind, response))
        return countedPage(items, response, cursor, own.warnings)
      },
      options,
      query.cursor,
    )
  }
}

async function upload(
  transport: ShutterstockTransport,
  { image }: ImageQuery,
  call: TransportCallOptions,
): Promise<string> {
  const { bytes = new Uint8Array() } = await readMedia(image, PICTURE, call.signal)
  const input = { body: { base64_image: toBase64(bytes) }, names: { base64_image: 'image' } }
  try {
    const { payload } = await transport.call('createImageUpload', input, call)
    return payload.upload_id
  } catch (error) {
    throw pictureError(error)
  }
}

/** The error for a picture that the vendor refuses by its status. */
function pictureError(error: unknown): unknown {
  if (!VendorError.isInstance(error)) return error
  const { status, provider, operation, attempts, outcome, requestId, vendorCode, vendorMessage } =
    error
  const reason = status === 413 ? 'too-large' : status === 415 ? 'format' : undefined
  if (reason === undefined) return error
  return new UnusableMediaError(
    `${vendorMessage ? `“${vendorMessage}” ` : ''}(HTTP ${status}). Pass a JPEG or PNG of at most 10 MB and 10,000 pixels each way.`,
    {
      ...{ reason, provider, operation, status, attempts, outcome, requestId, vendorCode },
      ...{ vendorMessage, cause: error },
    },
  )
}
