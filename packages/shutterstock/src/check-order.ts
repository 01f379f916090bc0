import { InvalidArgumentError, type PurchaseOrder, readOwnId } from '@picturedesk/provider'
import { manifest } from './manifest.ts'
import type { ShutterstockOrderOptions } from './order-options.ts'

/** Names of metadata that one order can carry. */
const MOST_TEXTS = 4

/** Names of the options of an order that only Shutterstock has. */
const OWN_OPTIONS: readonly string[] = Object.keys({
  editorialAcknowledgement: true,
  searchId: true,
} satisfies Record<keyof ShutterstockOrderOptions, true>)

/**
 * Checks what Shutterstock cannot keep with a licence. Nothing of an order is dropped.
 * @param reference Name of the metadata field for `endUser`.
 * @throws InvalidArgumentError
 */
export function checkOrder(order: PurchaseOrder, reference: string | undefined): void {
  const { licensee, endUser, references = {} } = order
  const isMusic = readOwnId(manifest, order.asset, 'asset').kind === 'audio'
  if (licensee !== undefined && licensee !== '')
    refuse('licensee', 'left out, because licences of Shutterstock carry no name', licensee)
  if (endUser !== undefined && isMusic)
    refuse('endUser', 'left out, because orders of music carry no texts', endUser)
  if (endUser !== undefined && reference === undefined)
    refuse(
      'endUser',
      'left out, unless the option `reference` of the provider names a metadata field for it',
      endUser,
    )
  for (const option of Object.keys(order.vendorOptions?.[manifest.id] ?? {}))
    if (!OWN_OPTIONS.includes(option))
      refuse(`vendorOptions.${manifest.id}.${option}`, `one of ${OWN_OPTIONS.join(', ')}`, option)
  const names = Object.keys(references)
  if (names.length === 0) return
  if (isMusic) refuse('references', 'left out, because orders of music carry no texts', references)
  if (reference !== undefined && names.includes(reference))
    refuse(
      `references.${reference}`,
      'left out, because the option `reference` uses this field for `endUser`',
      references[reference],
    )
  const most = reference === undefined ? MOST_TEXTS : MOST_TEXTS - 1
  if (names.length > most) refuse('references', `${most} texts at most`, names)
}

function refuse(field: string, allowed: string, value: unknown): never {
  throw new InvalidArgumentError({ provider: manifest.id, field, allowed, value })
}
