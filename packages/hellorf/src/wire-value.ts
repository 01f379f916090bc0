import type { Money } from '@picturedesk/provider'
import type { MapContext } from '@picturedesk/transport'

/** True and 1 are true, false and 0 are false. */
export function toFlag(value: unknown): boolean | undefined {
  return value === true || value === 1 ? true : value === false || value === 0 ? false : undefined
}

/** Ids as text. */
export function toIds(
  values: readonly (string | number)[] | null | undefined,
): string[] | undefined {
  return values?.map(String)
}

/** A price, which comes as a decimal without its currency. */
export function toMoney(
  price: unknown,
  currency: string,
  field: string,
  context: MapContext,
): Money | undefined {
  if (price === undefined || price === null || price === '') return undefined
  const amount = String(price)
  if (/^\d+(\.\d+)?$/.test(amount)) return { amount, currency }
  context.drift(field, price)
  return undefined
}

/** Where a file is to be fetched; what no http(s) URL is, such as a script, is drift. */
export function toDownloadUrl(
  value: unknown,
  field: string,
  context: Pick<MapContext, 'drift'>,
): string | undefined {
  if (typeof value === 'string' && /^https?:\/\/\S+$/i.test(value)) return value
  context.drift(field, value)
  return undefined
}

const UNITS = ['B', 'KB', 'MB', 'GB']

/** Bytes of a size that is written for people, such as `508.3MB`. */
export function toBytes(size: unknown): number | undefined {
  const [, amount, unit = ''] = /^([\d.]+) ?([KMG]?B)$/i.exec(String(size)) ?? []
  return Math.round(Number(amount) * 1024 ** UNITS.indexOf(unit.toUpperCase())) || undefined
}
