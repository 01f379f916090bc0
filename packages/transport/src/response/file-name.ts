/** Most UTF-8 bytes of a name that common file systems take, with room for a suffix. */
const LONGEST = 200

/** Names that Windows keeps for devices, with any extension. */
const DEVICE = /^(con|prn|aux|nul|clock\$|conin\$|conout\$|com[0-9¹²³]|lpt[0-9¹²³])(\.|$)/i

/**
 * A name under which a file can be stored in any folder on any system: no directory, no device, no
 * character that a system refuses or hides, of a bounded length. `undefined` if nothing is left.
 */
export function safeFileName(given: string): string | undefined {
  // Longer than any name: the rest is not looked at.
  const last = given
    .slice(-4 * LONGEST)
    .split(/[\\/]/)
    .pop() as string
  const plain = last
    .toWellFormed()
    .normalize('NFC')
    // Format characters hide the extension: “gpj.exe” can be made to look like “exe.jpg”.
    .replace(/[\p{Cc}\p{Cf}\p{Zl}\p{Zp}\ufffd]/gu, '')
    .replace(/[<>:"|?*]/g, '_')
  const name = shorten(trimName(plain))
  if (name === '') return undefined
  return DEVICE.test(name) ? `_${name}` : name
}

/** Without what Windows cuts off or Unix hides: spaces and dots at both ends. */
function trimName(name: string): string {
  let start = 0
  let end = name.length
  while (start < end && /[\s.]/.test(name[start] as string)) start++
  while (end > start && /[\s.]/.test(name[end - 1] as string)) end--
  return name.slice(start, end)
}

/** A name of bounded length, with its extension. */
function shorten(name: string): string {
  if (bytesOf(name) <= LONGEST) return name
  const dot = name.lastIndexOf('.')
  const extension = dot > 0 && name.length - dot <= 16 ? name.slice(dot) : ''
  const letters = [...name.slice(0, extension ? dot : undefined)]
  let size = bytesOf(extension)
  let stem = ''
  for (const letter of letters) {
    size += bytesOf(letter)
    if (size > LONGEST) break
    stem += letter
  }
  return trimName(stem) + extension
}

function bytesOf(text: string): number {
  return new TextEncoder().encode(text).length
}
