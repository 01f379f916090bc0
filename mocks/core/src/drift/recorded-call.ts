import type { JournalEntry } from '../journal/journal-entry.ts'
import { isJsonObject } from '../spec/openapi-document.ts'
import type { SecretValues } from './secret-values.ts'

/** A call at a real vendor, without secrets. */
export type RecordedCall = Omit<JournalEntry, 'responseBytes' | 'fault'> & {
  /** The response's JSON; `[n bytes]` when it is none; undefined when there was no response. */
  readonly response: unknown
}

/** Journal entries as they may be kept in a file. */
export function recordedCalls(
  entries: readonly JournalEntry[],
  secrets: SecretValues,
): RecordedCall[] {
  return entries.map(({ responseBytes, fault: _, ...entry }) =>
    secrets.inJson({ ...entry, response: responseOf(responseBytes) }),
  )
}

function responseOf(bytes: Uint8Array | undefined): unknown {
  if (!bytes || bytes.length === 0) return undefined
  try {
    const parsed: unknown = JSON.parse(new TextDecoder().decode(bytes))
    return isJsonObject(parsed) || Array.isArray(parsed) ? parsed : shape(bytes)
  } catch {
    return shape(bytes)
  }
}

function shape({ length }: Uint8Array): string {
  return `[${length} bytes]`
}
