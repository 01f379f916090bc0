import { compilePattern } from '../spec/compile-pattern.ts'
import type { SpecDocument } from '../spec/document.ts'
import { child } from '../spec/spec-error.ts'

/** How the messages of failures are understood, from the root's `x-failures`. */
export function failureRules(document: SpecDocument): Record<string, unknown>[] {
  return (document['x-failures'] ?? []).map(({ meaning, message }, index) => ({
    meaning,
    message: compilePattern(message, 'i', child('#', 'x-failures', index, 'message')),
  }))
}
