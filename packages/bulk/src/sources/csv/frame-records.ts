import type { Line } from '../lines/line.ts'
import type { CsvRecord } from './csv-record.ts'
import { endsInsideQuotes } from './ends-inside-quotes.ts'
import { problemOf } from './parse-records.ts'

/** A field that stays open for more than this is one whose quote was never closed. */
const MOST_CHARACTERS = 256 * 1024

const NEVER_CLOSED = 'A quoted field begins in this line and is never closed. Close it with `"`.'

/**
 * Puts the lines of quoted fields together. A quote that is never closed costs the line that it stands
 * in: the lines after it are read again, as records of their own.
 */
export class RecordFramer {
  readonly #delimiter: string
  /** Lines of a record that goes on. */
  #open: Line[] = []
  #characters = 0

  constructor(delimiter: string) {
    this.#delimiter = delimiter
  }

  /** Takes lines. @returns the records that they complete */
  push(lines: readonly Line[]): CsvRecord[] {
    const records: CsvRecord[] = []
    this.#take(lines, records)
    return records
  }

  /** @returns the records that are left when there are no more lines */
  end(): CsvRecord[] {
    const records: CsvRecord[] = []
    while (this.#open.length > 0) this.#giveUp(records)
    return records
  }

  #take(lines: readonly Line[], records: CsvRecord[]): void {
    const left = [...lines].reverse()
    for (let line = left.pop(); line !== undefined; line = left.pop()) {
      const { number, text, problem, kept } = line
      if (problem !== undefined) {
        while (this.#open.length > 0) this.#giveUp(records)
        records.push({ line: number, text, problem, kept })
        continue
      }
      const isOpen = endsInsideQuotes(text, this.#delimiter, this.#open.length > 0)
      if (this.#open.length === 0 && !isOpen) {
        if (text.trim() !== '') records.push({ line: number, text: withoutReturn(text) })
        continue
      }
      this.#open.push(line)
      this.#characters += text.length + 1
      const wrong = isOpen ? this.#tooLong() : this.#close(records)
      if (wrong === undefined) continue
      for (const again of this.#abandon(wrong, records).reverse()) left.push(again)
    }
  }

  #tooLong(): string | undefined {
    return this.#characters > MOST_CHARACTERS ? NEVER_CLOSED : undefined
  }

  /** @returns what is wrong with the record, whose lines then stay */
  #close(records: CsvRecord[]): string | undefined {
    const [first, ...rest] = this.#open
    if (!first) return undefined
    const text = withoutReturn(this.#open.map((line) => line.text).join('\n'))
    const last = rest.at(-1)
    const problem = last && problemOf(text, this.#delimiter)
    if (problem !== undefined)
      return `A quoted field begins in this line and goes on to line ${last?.number}. ${problem}`
    records.push({ line: first.number, text })
    this.#forget()
    return undefined
  }

  #giveUp(records: CsvRecord[]): void {
    this.#take(this.#abandon(NEVER_CLOSED, records), records)
  }

  /** Says that the first line is wrong. @returns the others, which are to be read again */
  #abandon(problem: string, records: CsvRecord[]): Line[] {
    const [first, ...rest] = this.#open
    if (first) records.push({ line: first.number, text: first.text, problem })
    this.#forget()
    return rest
  }

  #forget(): void {
    this.#open = []
    this.#characters = 0
  }
}

function withoutReturn(text: string): string {
  return text.endsWith('\r') ? text.slice(0, -1) : text
}
