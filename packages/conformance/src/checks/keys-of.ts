import { parseQualifiedId } from '@picturedesk/provider'

/** Members that can tell the things of a list apart, the surest first. */
const KEYS = [
  'id',
  'assetId',
  'asset',
  'reference',
  'productId',
  'taskId',
  'name',
  'category',
  'url',
]

/** What tells the things of a list apart on the wire; `undefined` when nothing does. */
export function keysOf(things: readonly unknown[]): string[] | undefined {
  if (things.every((thing) => typeof thing === 'string')) return distinct([...things])
  for (const key of KEYS) {
    const values = things.map((thing) => wordOf((thing as Members | null)?.[key]))
    if (values.every((value) => value !== undefined)) {
      const keys = distinct(values)
      if (keys !== undefined) return keys
    }
  }
  return undefined
}

type Members = Readonly<Record<string, unknown>>

function wordOf(value: unknown): string | undefined {
  if (typeof value === 'object' && value !== null) return wordOf((value as Members)['id'])
  return typeof value === 'string' ? (parseQualifiedId(value)?.vendorId ?? value) : undefined
}

function distinct(keys: readonly string[]): string[] | undefined {
  return new Set(keys).size === keys.length ? [...keys] : undefined
}
