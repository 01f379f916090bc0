/** One of some parts of equal size. */
export interface Part {
  /** Counted from 1. */
  readonly number: number
  readonly of: number
}

/**
 * Reads a text such as `2/6`.
 * @throws Error when it is no part
 */
export function readPart(text: string): Part {
  const [, number = 0, of = 0] = (/^(\d+)\/(\d+)$/.exec(text) ?? []).map(Number)
  if (number < 1 || number > of)
    throw new Error(
      `Expected --part to be such as 2/6, the second of six parts. Received "${text}".`,
    )
  return { number, of }
}

/** What belongs to a part. All parts together are the whole. */
export function partOf<Item>(items: readonly Item[], { number, of }: Part): Item[] {
  return items.filter((_, index) => index % of === number - 1)
}
