import { readLines } from '../lines/read-lines.ts'
import type { SourceItem } from '../source-item.ts'
import type { JsonlOptions } from './jsonl-options.ts'
import { ObjectReader } from './object-reader.ts'

/**
 * Reads inputs from JSONL: an object a line, such as
 * `{"id": "a-1", "url": "https://…", "detections": ["TOP"], "context": {"brand": "…"}}`. A line that is
 * wrong becomes an item that says why.
 */
export async function* readJsonl(
  chunks: Iterable<Uint8Array> | AsyncIterable<Uint8Array>,
  options: JsonlOptions = {},
): AsyncGenerator<SourceItem, void, undefined> {
  const reader = new ObjectReader(options)
  for await (const lines of readLines(chunks, options))
    for (const { number, text, problem } of lines) {
      if (problem !== undefined) yield { line: number, problem }
      else if (text.trim() !== '') yield readLine(text, number, reader)
    }
}

function readLine(text: string, line: number, reader: ObjectReader): SourceItem {
  let value: unknown
  try {
    value = JSON.parse(text)
  } catch (error) {
    const reason = error instanceof Error ? error.message : String(error)
    return { line, problem: `The line is not JSON: ${reason}. Write one JSON object in each line.` }
  }
  return reader.read(value, line)
}
