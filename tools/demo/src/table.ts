import stringWidth from 'string-width'
import type { Cell, Row } from './step-report.ts'

const LONGEST = 56

/**
 * Rows as lines of columns that align in a terminal, East Asian wide characters included; the first
 * line is the headings. What is long is shortened in its middle, unless it has the line to itself.
 */
export function tableLines(rows: readonly Row[]): string[] {
  const keys = [...new Set(rows.flatMap(Object.keys))]
  const room = keys.length > 1 ? LONGEST : Number.POSITIVE_INFINITY
  const columns = keys.map((key) => {
    const cells = rows.map((row) => row[key])
    const texts = [heading(key), ...cells.map((cell) => shorten(cellText(cell), room))]
    return {
      texts,
      width: Math.max(...texts.map((text) => stringWidth(text))),
      numeric:
        cells.some((cell) => cell !== undefined) &&
        cells.every((cell) => cell === undefined || typeof cell === 'number'),
    }
  })
  return Array.from({ length: rows.length + 1 }, (_, line) =>
    columns
      .map(({ texts, width, numeric }) => {
        const text = texts[line] ?? ''
        const blanks = ' '.repeat(width - stringWidth(text))
        return numeric ? blanks + text : text + blanks
      })
      .join('  ')
      .trimEnd(),
  )
}

/** `expiresAt` as people write it. */
function heading(key: string): string {
  return key.replace(/[A-Z]/g, (letter) => ` ${letter.toLowerCase()}`)
}

function cellText(cell: Cell): string {
  if (cell === undefined) return '–'
  if (typeof cell === 'boolean') return cell ? 'yes' : 'no'
  return typeof cell === 'object' ? `${cell.amount} ${cell.currency}` : String(cell)
}

function shorten(text: string, room: number): string {
  if (stringWidth(text) <= room) return text
  const half = (room - 1) / 2
  return `${fitting([...text], Math.ceil(half))}…${fitting([...text].reverse(), Math.floor(half), true)}`
}

/** As many characters from the start as fit into a width. */
function fitting(characters: readonly string[], width: number, reversed = false): string {
  const kept: string[] = []
  let used = 0
  for (const character of characters) {
    used += stringWidth(character)
    if (used > width) break
    kept.push(character)
  }
  return (reversed ? kept.reverse() : kept).join('')
}
