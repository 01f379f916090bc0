import { keptText } from '../kept-text.ts'
import type { Line } from '../lines/line.ts'
import { LONE_RETURN, readLines } from '../lines/read-lines.ts'
import { SourceError } from '../source-error.ts'
import { isUnusable, type SourceItem } from '../source-item.ts'
import type { JsonlOptions } from './jsonl-options.ts'
import { ObjectReader } from './object-reader.ts'

/**
 * Reads inputs from JSONL: an object a line, such as
 * `{"id": "a-1", "url": "https://…", "detections": ["TOP"], "context": {"brand": "…"}}`. A line that is
 * wrong becomes an item that says why.
 *
 * @throws SourceError if it is one JSON value over several lines
 */
export async function* readJsonl(
  chunks: Iterable<Uint8Array> | AsyncIterable<Uint8Array>,
  options: JsonlOptions = {},
): AsyncGenerator<SourceItem, void, undefined> {
  const reader = new ObjectReader(options)
  let opening: Line | undefined
  let isFirst = true
  for await (const lines of readLines(chunks, options))
    for (const line of lines) {
      if (line.problem === undefined && line.text.trim() === '') continue
      if (isFirst && OPENS.test(line.text)) opening = line
      else {
        if (opening) yield readLine(refusePrinted(opening, line), reader)
        opening = undefined
        yield readLine(line, reader)
      }
      isFirst = false
    }
  if (opening) yield readLine(opening, reader)
}

/** A first line that opens a value and has no more: in JSONL it is a mistake, in printed JSON it is usual. */
const OPENS = /^\s*[[{]\s*$/

/** @throws SourceError if the second line goes on with what the first one opens */
function refusePrinted(first: Line, { text, problem }: Line): Line {
  const isArray = first.text.includes('[')
  if (problem === undefined && (isArray || !isJson(text)))
    throw new SourceError(
      `The source is one JSON ${isArray ? 'array' : 'value'} over several lines. Write one JSON object in each line, such as by: jq -c '${isArray ? '.[]' : '.'}' <file>`,
    )
  return first
}

function isJson(text: string): boolean {
  try {
    JSON.parse(text)
    return true
  } catch {
    return false
  }
}

function readLine(line: Line, reader: ObjectReader): SourceItem {
  const item = readText(line, reader)
  return isUnusable(item) ? { ...item, text: keptText(line.kept ?? line.text) } : item
}

function readText({ number: line, text, problem }: Line, reader: ObjectReader): SourceItem {
  if (problem !== undefined) return { line, problem }
  let value: unknown
  try {
    value = JSON.parse(text)
  } catch (error) {
    if (text.trimEnd().includes('\r')) return { line, problem: LONE_RETURN }
    const reason = error instanceof Error ? error.message : String(error)
    return { line, problem: `The line is not JSON: ${reason}. Write one JSON object in each line.` }
  }
  return reader.read(value, line)
}
