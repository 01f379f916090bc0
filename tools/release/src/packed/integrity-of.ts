import { createHash } from 'node:crypto'
import { readFileSync } from 'node:fs'

/** `sha512-…` of a file, as registries state it. */
export function integrityOf(path: string): string {
  return `sha512-${createHash('sha512').update(readFileSync(path)).digest('base64')}`
}
