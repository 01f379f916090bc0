import { copyTree } from './copy-tree.ts'

/**
 * A whole number beyond 2^53 as a `bigint`, so that it keeps every digit. `undefined` for any other text,
 * which a number holds as well as JSON can.
 */
export function asInteger(source: string): bigint | undefined {
  if (!/^[-+]?\d{16,}$/.test(source)) return undefined
  const exact = BigInt(source.replace(/^\+/, ''))
  return Number.isSafeInteger(Number(exact)) ? undefined : exact
}

/** JSON in which each `bigint` keeps its digits, as a number. Indents as JSON.stringify does. */
export function writeExact(value: unknown, indent?: number): string {
  return JSON.stringify(
    value,
    (_key, inner: unknown) => (typeof inner === 'bigint' ? rawJson(String(inner)) : inner),
    indent,
  )
}

/** A copy in which nothing is shared, with numbers in place of each `bigint`: the nearest that there is. */
export function roundIntegers(value: unknown): unknown {
  return copyTree(value, (one) => (typeof one === 'bigint' ? Number(one) : one))
}

/** The types of TypeScript do not have it yet. */
const { rawJSON: rawJson } = JSON as unknown as { readonly rawJSON: (text: string) => object }
