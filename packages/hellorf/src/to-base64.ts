/** Bytes that are converted at once: the number of arguments of a call is limited. */
const CHUNK = 0x8000

/** Encodes bytes as base64, with functions that every runtime has. */
export function toBase64(bytes: Uint8Array): string {
  let binary = ''
  for (let start = 0; start < bytes.length; start += CHUNK)
    binary += String.fromCharCode(...bytes.subarray(start, start + CHUNK))
  return btoa(binary)
}
