import { InvalidArgumentError } from '@picturedesk/provider'
import { closestMatch } from 'leven'

/**
 * Checks that each rule is for a vendor that there is: one with a slip of the pen would count nothing.
 * @throws InvalidArgumentError with the nearest id
 */
export function checkVendors(rules: object, vendors: readonly string[]): void {
  for (const id of Object.keys(rules)) {
    if (vendors.includes(id)) continue
    const near = closestMatch(id, [...vendors], { maxDistance: Math.max(2, id.length / 2) })
    const hint = near === undefined ? '' : ` Did you mean \`${near}\`?`
    const field = `rules.${id}`
    throw new InvalidArgumentError({
      field,
      allowed: `a rule of one of ${vendors.join(', ')}`,
      message: `\`${field}\` is a rule for a vendor that is not there.${hint} Known vendors: ${vendors.join(', ')}. If another registry has it, name all vendors in \`vendors\`.`,
    })
  }
}
