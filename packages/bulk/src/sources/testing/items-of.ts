import type { SourceItem } from '../source-item.ts'

/** Bytes of a text, in pieces of some length, so that lines and characters are cut anywhere. */
export async function* bytesOf(text: string | Uint8Array, size = 7): AsyncGenerator<Uint8Array> {
  const bytes = typeof text === 'string' ? new TextEncoder().encode(text) : text
  for (let at = 0; at < bytes.length; at += size) yield bytes.subarray(at, at + size)
}

/** All items of a source. */
export async function itemsOf(source: AsyncIterable<SourceItem>): Promise<SourceItem[]> {
  const items: SourceItem[] = []
  for await (const item of source) items.push(item)
  return items
}
