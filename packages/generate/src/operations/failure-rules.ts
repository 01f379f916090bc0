import type { SpecDocument } from '../spec/document.ts'
import { child, SpecError } from '../spec/spec-error.ts'

/** How the messages of failures are understood, from the root's `x-failures`. */
export function failureRules(document: SpecDocument): Record<string, unknown>[] {
  return (document['x-failures'] ?? []).map(({ meaning, message }, index) => {
    try {
      return { meaning, message: new RegExp(message, 'i') }
    } catch (error) {
      throw new SpecError(
        child('#', 'x-failures', index, 'message'),
        (error as Error).message,
        'Write a regular expression that matches the message.',
      )
    }
  })
}
