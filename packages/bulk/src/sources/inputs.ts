import type { TaggingRequest } from '@picturedesk/provider'
import type { UnusableInput } from '../source.ts'
import { shown } from './shown.ts'
import { isUnusable, type SourceItem } from './source-item.ts'

type Items = Iterable<SourceItem> | AsyncIterable<SourceItem>

/**
 * Inputs of `bulk.tag`, or of `bulk.moderate` at a vendor that looks at pictures.
 * @example
 * await bulk.tag(pictures(readSource('spring.csv')), { provider: 'omnious', name: 'spring' })
 */
export async function* pictures(
  items: Items,
): AsyncGenerator<TaggingRequest | UnusableInput, void, undefined> {
  for await (const item of items) {
    if (isUnusable(item)) yield unusable(item)
    else if (item.url === undefined)
      yield unusable({ ...item, problem: 'There is no URL of a picture.' })
    else if (!/^https?:\/\//i.test(item.url))
      yield unusable({
        ...item,
        problem: `The URL of the picture must begin with http:// or https://. Received "${shown(item.url)}".`,
        text: item.url,
      })
    else {
      const { id, url, detections, context } = item
      yield { id, image: { url }, ...(detections && { detections }), ...(context && { context }) }
    }
  }
}

/** Inputs of `bulk.moderate` at a vendor that keeps products: their ids. */
export async function* products(
  items: Items,
): AsyncGenerator<string | UnusableInput, void, undefined> {
  for await (const item of items) yield isUnusable(item) ? unusable(item) : item.id
}

function unusable({
  id = '',
  problem,
  line,
  text,
}: Omit<UnusableInput, 'id'> & { readonly id?: string | undefined }) {
  return { id, problem, line, ...(text !== undefined && { text }) } satisfies UnusableInput
}
