import { stripVTControlCharacters } from 'node:util'

/** The steps that the picture shows, by what their titles begin with. */
const SHOWN = [
  /^ ?\d+ {2}Refuse to pay/,
  /^ ?\d+ {2}Purchase .* while/,
  /^ ?\d+ {2}Search all \d/,
  /^ ?\d+ {2}Tag \d+ pictures of a file/,
]

/**
 * A part of the demo's output for the picture: a few steps, each shown once, and the last line.
 *
 * @param output all that the demo prints, with or without styles
 */
export function pictureText(output: string): string {
  const blocks = output.trimEnd().split('\n\n')
  const title = (block: string): string => stripVTControlCharacters(block.split('\n')[0] ?? '')
  const starts = blocks.flatMap((block, index) =>
    /^ ?\d+ {2}\S/.test(title(block)) ? [index] : [],
  )
  const steps = SHOWN.map((pattern) => {
    const start = starts.find((index) => pattern.test(title(blocks[index] ?? '')))
    if (start === undefined)
      throw new Error(`The demo has no step like ${pattern}. Mend SHOWN in picture-text.ts.`)
    const end = starts.find((index) => index > start) ?? blocks.length - 1
    return blocks.slice(start, end).join('\n\n')
  })
  return [`$ npm run demo`, '…', ...steps, '…', blocks.at(-1) ?? ''].join('\n\n')
}
