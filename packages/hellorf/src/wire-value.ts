import { type MapContext, toUrl } from '@picturedesk/transport'

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

/** The URL of a bought file. The spec requires it, so that an empty one is drift, too. */
export function toDownloadUrl(
  value: unknown,
  field: string,
  context: Pick<MapContext, 'drift'>,
): string | undefined {
  if (value === '') context.drift(field, value)
  return toUrl(value, field, context)
}

/** The number of bytes that a display text such as `508.3MB` stands for. */
export function toBytes(size: unknown): number | undefined {
  if (typeof size !== 'string' || size.length > 40) return undefined
  const [, amount, unit = ''] = /^([\d.]+) ?([KMG]?)B$/i.exec(size) ?? []
  const bytes = Math.round(Number(amount) * 1024 ** '_KMG'.indexOf(unit.toUpperCase()))
  return Number.isSafeInteger(bytes) && bytes > 0 ? bytes : undefined
}
