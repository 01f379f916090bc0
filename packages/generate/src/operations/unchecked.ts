import { SpecError } from '../spec/spec-error.ts'

/** What a client does not check, and what to do about it. */
export function unchecked(pointer: string, what: string): SpecError {
  return new SpecError(
    pointer,
    `The generator cannot check ${what}`,
    'Write the schema without it, or mark the object around it with `x-lenient: true`: then the ' +
      'mapping alone checks what is inside.',
  )
}
