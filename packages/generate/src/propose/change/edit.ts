import type { FilePlace } from '../spec-files.ts'

/** What has to be written in the files of a spec for a finding. */
export interface Edit {
  /** The sentence that a list of changes has: what is so, and what the spec says then. */
  readonly title: string
  readonly place: FilePlace
  readonly before: string
  readonly after: string
  /** @throws UneditableError when the file is laid out so that it has to be done by hand */
  readonly write: () => void
}

/** The spec says by now what was seen, such as after an earlier run: there is nothing to do. */
export class Settled extends Error {
  override readonly name = 'Settled'
}

/** Why a finding becomes no change, and what a person does about it. */
export class ByHand extends Error {
  override readonly name = 'ByHand'
}

/** A value as a list of changes shows it. */
export function shown(value: unknown): string {
  if (value === undefined) return 'nothing'
  const text = JSON.stringify(value, (_, one) => (typeof one === 'bigint' ? Number(one) : one))
  return text.length > 120 ? `${text.slice(0, 119)}…` : text
}
