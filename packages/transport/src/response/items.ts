import type { Warning } from '@picturedesk/provider'
import type { WireResponse } from '../wire.ts'
import { rawOf } from './raw-of.ts'

/** A warning for each entry that a page lacks because the vendor sent it malformed. */
export function itemWarnings({ badItems }: Pick<WireResponse<unknown>, 'badItems'>): Warning[] {
  return badItems
    .filter(({ list }) => !list.includes('[')) // A list within an item is a part of that item.
    .map(({ path, problem, item }) => ({
      code: 'invalid-item',
      raw: item,
      message: `An item was left out. \`${path}\` in the response: ${problem}.`,
    }))
}

/** How many entries the vendor sent of a list, those that were left out included. */
export function receivedCount(list: readonly unknown[]): number {
  return rawOf(list).length
}
