import { InputError } from '../input/input-error.ts'

/** A vendor's name in every form that code needs. */
export interface VendorNames {
  /** Id of the provider and name of its files, such as `acme-photos`. */
  readonly id: string
  /** For people, such as `Acme Photos`. */
  readonly title: string
  /** For types and factories, such as `AcmePhotos`. */
  readonly pascal: string
  /** For values, such as `acmePhotos`. */
  readonly camel: string
  /** How environment variables begin, such as `ACME_PHOTOS`. */
  readonly constant: string
}

/**
 * @param title The vendor's own spelling. Its capitals are kept when it has the letters of the id.
 * @throws InputError for a malformed id
 */
export function vendorNames(id: string, title: string): VendorNames {
  if (!/^[a-z][a-z0-9]*(-[a-z0-9]+)*$/.test(id))
    throw new InputError(
      'name',
      `"${id}" cannot be the name of a vendor. Begin with a letter, and use only lower case, digits and single hyphens.`,
    )
  const letters = title.replaceAll(/[^A-Za-z0-9]/g, '')
  const parts = id.split('-')
  const spelled =
    letters.toLowerCase() === parts.join('') && /^[A-Z]/.test(letters) && /[a-z]/.test(letters)
  const pascal = spelled
    ? letters
    : parts.map((part) => part.charAt(0).toUpperCase() + part.slice(1)).join('')
  const camel = parts.length === 1 ? id : pascal.charAt(0).toLowerCase() + pascal.slice(1)
  return {
    id,
    title: plain(title) || pascal,
    pascal,
    camel,
    constant: id.toUpperCase().replaceAll('-', '_'),
  }
}

/** Without characters that have a meaning in JSON, Markdown or a comment. */
function plain(title: string): string {
  return title
    .replaceAll(/[^\p{L}\p{N} .,:&'()+-]+/gu, ' ')
    .replaceAll(/ +/g, ' ')
    .trim()
}
