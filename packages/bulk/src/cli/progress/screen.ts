import stringWidth from 'string-width'
import type { JobProgress } from '../../progress.ts'
import type { Output, Shell } from '../shell.ts'
import { renderProgress } from './render-progress.ts'

const ERASE_LINE = '\r\u001B[2K'

/**
 * The terminal, with a line of progress at its end that other lines push down. Where stderr is no
 * terminal, or people asked for none, there is no such line.
 */
export class Screen {
  readonly #err: Output
  readonly #isLive: boolean
  /** What the line at the end shows; absent when there is no line. */
  #shown: JobProgress | undefined
  /** Width of the line as it was drawn. */
  #width = 0
  #last: Promise<unknown> = Promise.resolve()

  constructor({ err, env }: Pick<Shell, 'err' | 'env'>, isWanted = true) {
    this.#err = err
    this.#isLive = isWanted && err.isTTY && !isPlain(env)
  }

  /** Shows how far a job is. */
  async show(progress: JobProgress): Promise<void> {
    if (!this.#isLive) return
    await this.#inTurn(async () => {
      const erase = this.#erase()
      this.#shown = progress
      await this.#err.write(`${erase}${this.#draw()}`)
    })
  }

  /** Says something to people. */
  async say(text: string): Promise<void> {
    await this.#around(this.#err, `picturedesk-bulk: ${text}\n`)
  }

  /** A stream that is on the same terminal, perhaps. */
  output(out: Output): Output {
    if (!out.isTTY) return out
    return { isTTY: true, columns: out.columns, write: (text) => this.#around(out, text) }
  }

  /** Takes the line of progress away. */
  async clear(): Promise<void> {
    await this.#inTurn(async () => {
      if (!this.#shown) return
      const erase = this.#erase()
      this.#shown = undefined
      await this.#err.write(erase)
    })
  }

  async #around(output: Output, text: string): Promise<void> {
    await this.#inTurn(async () => {
      if (!this.#shown) return output.write(text)
      await this.#err.write(this.#erase())
      await output.write(text)
      await this.#err.write(this.#draw())
    })
  }

  /** The line, as wide as the terminal is now. */
  #draw(): string {
    const line = this.#shown ? renderProgress(this.#shown, this.#err.columns) : ''
    this.#width = stringWidth(line)
    return line
  }

  /** Takes the line away that was drawn last. A terminal that became narrower has broken it into rows. */
  #erase(): string {
    const rows = this.#shown ? Math.ceil(this.#width / Math.max(1, this.#err.columns)) : 1
    return rows > 1 ? `\r\u001B[${rows - 1}A\u001B[J` : ERASE_LINE
  }

  /** One after the other, so that nothing is said in the middle of a line. */
  async #inTurn(write: () => Promise<void>): Promise<void> {
    const turn = this.#last.then(write)
    this.#last = turn.catch(() => {})
    await turn
  }
}

/** Variables by which people and machines ask for plain text. */
function isPlain(env: Shell['env']): boolean {
  return Boolean(env['NO_COLOR']) || Boolean(env['CI']) || env['TERM'] === 'dumb'
}
