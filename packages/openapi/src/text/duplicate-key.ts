import type { TextProblem } from './document-text-error.ts'

/** @param first The line where the key stood before. */
export function duplicateKey(
  key: string,
  first: number,
  line: number,
  column: number,
): TextProblem {
  const message = `The key ${JSON.stringify(key)} stands twice in one object: in line ${first} and in line ${line}. Keep one of them.`
  return { message, line, column }
}
