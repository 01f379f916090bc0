import type { MapContext } from '@picturedesk/transport'

/** A flag that comes as true or 1, or as false or 0. Any other value is `undefined`. */
export function toFlag(value: unknown): boolean | undefined {
  return value === true || value === 1 ? true : value === false || value === 0 ? false : undefined
}

/** Ids that come as numbers or text, as text. */
export function toIds(
  values: readonly (string | number)[] | null | undefined,
): string[] | undefined {
  return values?.map(String)
}

/** The URL of a file to download. Anything but an http or https URL is drift, and is dropped. */
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

/** The number of bytes that a display text such as `508.3MB` stands for. */
export function toBytes(size: unknown): number | undefined {
  const [, amount, unit = ''] = /^([\d.]+) ?([KMG]?B)$/i.exec(String(size)) ?? []
  return Math.round(Number(amount) * 1024 ** UNITS.indexOf(unit.toUpperCase())) || undefined
}
