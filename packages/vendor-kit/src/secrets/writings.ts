/** A way in which a credential is written on its way. */
export interface Writing {
  readonly name: string
  readonly write: (credential: string) => string
}

/** How credentials may come back: as they are, in URLs, forms and JSON, and in base64. */
export const writings: readonly Writing[] = [
  { name: 'plain', write: (credential) => credential },
  { name: 'URL-encoded', write: encodeURIComponent },
  { name: 'form-encoded', write: (credential) => String(new URLSearchParams({ a: credential })) },
  { name: 'JSON', write: (credential) => JSON.stringify(JSON.stringify({ a: credential })) },
  { name: 'base64', write: (credential) => Buffer.from(credential).toString('base64') },
  { name: 'basic', write: (credential) => Buffer.from(`id:${credential}`).toString('base64') },
  { name: 'percent', write: (credential) => eachByte(credential, (byte) => `%${byte}`) },
  {
    name: 'PERCENT',
    write: (credential) => eachByte(credential, (byte) => `%${byte}`.toUpperCase()),
  },
  { name: 'unicode', write: (credential) => eachByte(credential, (byte) => `\\u00${byte}`) },
  { name: 'small letters', write: (credential) => `https://${credential.toLowerCase()}.test/` },
]

function eachByte(text: string, write: (byte: string) => string): string {
  return Array.from(Buffer.from(text), (byte) => write(byte.toString(16).padStart(2, '0'))).join('')
}
