/** Every byte there is, after a byte-order mark, with line ends and a sequence that is not UTF-8. */
export const EVERY_BYTE: Uint8Array<ArrayBuffer> = Uint8Array.from([
  ...[0xef, 0xbb, 0xbf],
  ...Array(256).keys(),
  ...[0x0d, 0x0a],
  ...[0xc3, 0x28],
])
