import { InvalidArgumentError } from '@picturedesk/provider'
import { getModeration } from './generated/operations.ts'
import { manifest } from './manifest.ts'

const { pattern, maxLength } = getModeration.pathParameters.productId

/** Whether a value is an id that a product can have. */
export function isProductId(id: unknown): id is string {
  return typeof id === 'string' && id.length <= maxLength && pattern.test(id)
}

/**
 * The error of a value that cannot be a product's id.
 * @param field Where the caller has it, such as `productIds[3]`.
 */
export function notProductId(value: unknown, field: string): InvalidArgumentError {
  return new InvalidArgumentError({
    provider: manifest.id,
    field,
    allowed: `an id of 1 to ${maxLength} of the characters 0-9 a-z A-Z - . _ ~ that is neither "." nor ".."`,
    value,
    remedy: 'Pass the id under which the product is registered with OmniCommerce.',
  })
}
