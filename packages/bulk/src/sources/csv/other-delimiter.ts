import { DELIMITERS } from './csv-options.ts'
import { fieldsOf } from './parse-records.ts'

type Delimiter = keyof typeof DELIMITERS

/**
 * What to do about a header in which a needed column is not found, or which cannot be read, if its columns
 * are separated by something other than `delimiter`.
 *
 * @param wanted The name of the column that is needed
 */
export function otherDelimiter(
  header: string,
  delimiter: string,
  wanted: string,
): string | undefined {
  const [excel, sign = ''] = /^sep=(.)$/.exec(header.trim()) ?? []
  if (excel)
    return `The first line is "${excel}", which only Excel reads. Remove it${optionFor(sign)}.`
  const names = Object.keys(DELIMITERS) as Delimiter[]
  const others = names.filter((name) => DELIMITERS[name] !== delimiter)
  const split = (sign: string): readonly string[] => namesBy(sign, header)
  const right =
    others.find((name) => split(DELIMITERS[name]).includes(wanted)) ??
    (split(delimiter).length > 1
      ? undefined
      : others.find((name) => split(DELIMITERS[name]).length > 1))
  if (right !== undefined)
    return `It looks as if columns were separated by ${right === 'tab' ? 'tabs' : `"${right}"`}: set \`delimiter\`. Its value is "${right}".`
  if (split(delimiter).length < 2 && split(' ').includes(wanted))
    return 'It looks as if columns were separated by spaces. Separate them by commas or tabs.'
  return undefined
}

function optionFor(sign: string): string {
  const name = Object.entries(DELIMITERS).find(([, one]) => one === sign)?.[0]
  return name === undefined ? '' : `, and set \`delimiter\` to "${name}"`
}

/** Names in a header that is separated so; none if it cannot be. */
function namesBy(delimiter: string, header: string): string[] {
  try {
    return (fieldsOf(header, delimiter)[0] ?? []).map((name) => name.trim())
  } catch {
    return []
  }
}
