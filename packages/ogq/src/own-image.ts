import { type AssetRef, readOwnId } from '@picturedesk/provider'
import { manifest } from './manifest.ts'

/**
 * The vendor's id of an image.
 * @param field The argument's name, for the message.
 * @throws InvalidArgumentError for anything but an image of this vendor
 */
export function ownImageId(reference: AssetRef, field: string): string {
  return readOwnId(manifest, reference, field).vendorId
}
