import type { Bulk } from '../../bulk.ts'
import { printable } from '../output/printable.ts'
import { duration } from '../progress/duration.ts'
import type { Screen } from '../progress/screen.ts'

/**
 * Says what goes wrong with the database or a source while the work goes on, and that the database is back.
 * Without it, warnings of the process would stand in the middle of the line of progress.
 *
 * @param inOurWords Puts a message of the library into the words of the command line.
 */
export function tellTrouble(
  bulk: Pick<Bulk, 'on'>,
  screen: Pick<Screen, 'say'>,
  inOurWords: (message: string) => string,
): void {
  bulk.on('trouble', ({ message }) => void screen.say(printable(inOurWords(message))))
  bulk.on('recovered', ({ milliseconds }) => {
    const seconds = Math.round(milliseconds / 1000)
    const away = seconds > 0 ? ` It was away for ${duration(seconds)}.` : ''
    void screen.say(`The database is back, and the work goes on.${away}`)
  })
}
