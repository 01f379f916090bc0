import { zstdCompressSync, zstdDecompressSync } from 'node:zlib'
import type { RowError } from '../row.ts'

/** The inputs of a unit, as they are stored. */
export interface UnitInputs {
  /** In order: requests, or ids of products. */
  readonly inputs: readonly unknown[]
  /** The errors of inputs that cannot be sent, by their place. */
  readonly invalid?: Readonly<Record<number, RowError>> | undefined
}

/** The form in which data of a unit are stored: a thousand rows alike take some percent of their length. */
export function pack(text: string): Uint8Array {
  return zstdCompressSync(text)
}

/** Reads what {@link pack} wrote. */
export function unpack<Value>(stored: unknown): Value {
  return JSON.parse(zstdDecompressSync(stored as Uint8Array).toString()) as Value
}
