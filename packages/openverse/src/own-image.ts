import { type AssetRef, InvalidArgumentError, readOwnId } from '@picturedesk/provider'

/**
 * The vendor's id of an image.
 * @param field The argument's name, for the message.
 * @throws InvalidArgumentError for anything but an image of Openverse's
 */
export function ownImageId(reference: AssetRef, field: string): string {
  const { id, kind, vendorId } = readOwnId('openverse', reference, field)
  if (kind === 'image') return vendorId
  throw new InvalidArgumentError({
    provider: 'openverse',
    field,
    allowed: 'an image, as Openverse has no other kind',
    value: id,
  })
}
