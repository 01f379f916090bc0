import type { Asset } from '@picturedesk/provider'
import type { Row } from './step-report.ts'

/** An asset as a line of a list. */
export function assetRow({ id, title, description, aspectRatio, duration }: Asset): Row {
  return {
    id,
    title: title ?? description,
    aspectRatio: aspectRatio && Number(aspectRatio.toFixed(4)),
    ...(duration === undefined ? {} : { seconds: duration }),
  }
}
