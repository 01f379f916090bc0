import type { JournalEntry } from '../journal/journal-entry.ts'
import { isJsonObject } from '../spec/openapi-document.ts'
import type { SecretValues } from './secret-values.ts'

/** A call at a real vendor, without secrets. */
export type RecordedCall = Omit<JournalEntry, 'answerBytes' | 'fault'> & {
  /** The answer's JSON; `[n bytes]` when it is none; undefined when there was no answer. */
  readonly answer: unknown
}

/** Journal entries as they may be kept in a file. */
export function recordedCalls(
  entries: readonly JournalEntry[],
  secrets: SecretValues,
): RecordedCall[] {
  return entries.map(({ answerBytes, fault: _, ...entry }) =>
    secrets.inJson({ ...entry, answer: answerOf(answerBytes) }),
  )
}

function answerOf(bytes: Uint8Array | undefined): unknown {
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
