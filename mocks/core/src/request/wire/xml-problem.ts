import { SaxesParser } from 'saxes'

/** Why bytes are not XML; undefined when they are. */
export function xmlProblem(bytes: Uint8Array): string | undefined {
  const text = textOf(bytes)
  if (text === undefined)
    return 'Its encoding is not known, or it has bytes that its encoding does not have.'
  let problem: string | undefined
  const parser = new SaxesParser()
  parser.on('error', ({ message }) => {
    problem ??= message
  })
  parser.write(text).close()
  return problem
}

function textOf(bytes: Uint8Array): string | undefined {
  const start = new TextDecoder('latin1').decode(bytes.subarray(0, 200))
  const isWide = bytes[0] === 0xff || bytes[0] === 0xfe
  const [, declared = 'utf-8'] = /^\s*<\?xml[^>]*encoding\s*=\s*["']([\w.-]+)["']/.exec(start) ?? []
  const encoding = isWide ? (bytes[0] === 0xff ? 'utf-16le' : 'utf-16be') : declared
  try {
    return new TextDecoder(encoding, { fatal: true }).decode(bytes)
  } catch {
    return undefined
  }
}
