import type { JournalEntry } from '../journal/journal-entry.ts'
import { isJsonObject } from '../spec/openapi-document.ts'
import type { Difference } from './difference.ts'
import type { SecretValues } from './secret-values.ts'

/** A call at a real vendor, without secrets. */
export type RecordedCall = Omit<JournalEntry, 'responseBytes' | 'fault'> & {
  /** The response's JSON; `[n bytes]` when it is none; undefined when there was no response. */
  readonly response: unknown
  /** Where this call differs from the spec. */
  readonly differences: readonly Difference[]
}

/** Journal entries as they may be kept in a file. */
export function recordedCalls(
  entries: readonly JournalEntry[],
  secrets: SecretValues,
  differencesOf: (response: Uint8Array | undefined) => readonly Difference[] = () => [],
): RecordedCall[] {
  return entries.map(({ responseBytes, fault: _, ...entry }) =>
    secrets.inJson({
      ...entry,
      response: responseOf(responseBytes),
      differences: differencesOf(responseBytes),
    }),
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
