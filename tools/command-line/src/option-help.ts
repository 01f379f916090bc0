import { type OptionSection, optionUse } from './option-table.ts'

const COLUMNS = 100
const INDENT = 26

/** How options read in a help text, in lines of at most 100 characters. */
export function optionHelp(sections: readonly OptionSection[]): string {
  return sections
    .map(({ title, options }) => {
      const lines = Object.entries(options).flatMap(([name, option]) =>
        optionLines(optionUse(name, option), option.about),
      )
      return [...(title === undefined ? [] : [title]), ...lines].map((line) => `${line}\n`).join('')
    })
    .join('\n')
}

function optionLines(use: string, about: string): string[] {
  const [first = '', ...rest] = wrapped(about, COLUMNS - INDENT).map(
    (line) => ' '.repeat(INDENT) + line,
  )
  const start = `  ${use}`
  // A long name has a line of its own.
  if (start.length > INDENT - 2) return [start, first, ...rest]
  return [start.padEnd(INDENT) + first.slice(INDENT), ...rest]
}

function wrapped(text: string, width: number): string[] {
  const lines: string[] = []
  let line = ''
  for (const word of text.split(' ')) {
    if (line !== '' && line.length + 1 + word.length > width) {
      lines.push(line)
      line = word
    } else line = line === '' ? word : `${line} ${word}`
  }
  return [...lines, line]
}
