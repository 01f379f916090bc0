/** Options of the library that are options of the command line, by their names there. */
const OPTIONS: ReadonlyMap<string, string> = new Map([
  ...[
    'format',
    'delimiter',
    'columns',
    'idColumn',
    'urlColumn',
    'detectionsColumn',
    'provider',
    'name',
    'language',
    'maxTags',
    'minConfidence',
    'minScore',
    'vendorOptions',
    'unitSize',
    'ahead',
    'onUnknown',
    'raw',
    'subject',
    'concurrency',
    'database',
    'connections',
  ].map((name) => [name, kebab(name)] as const),
  ['contextColumns', '--context-column'],
  ['detections', '--detection'],
])

/** Words of the library that a command line has others for. */
const WORDS: readonly (readonly [RegExp, string])[] = [
  [/ must be of type array,(?: at (?:least|most) \d+ items,)* each /, ' must be '],
  [/ must be of type (?:integer|bigint)\b/, ' must be a whole number'],
  [/ must be of type number\b/, ' must be a number'],
  [/ must be of type string\b/, ' must be a text'],
  [
    / Pass the same source in the same order, or give the job another name\..*$/s,
    ' Give the same source in the same order, or another --name. See: picturedesk-bulk jobs --help',
  ],
]

/** What an error of the library says of options, in the words of the command line. */
export function inOptionNames(message: string): string {
  return WORDS.reduce((text, [from, to]) => text.replace(from, to), message)
    .replaceAll(/`vendorOptions\.([^`]+)`/g, '`$1` of --vendor-options')
    .replaceAll(/`(\w+)(?:\[\d+\])?`/g, (quoted, name: string) => OPTIONS.get(name) ?? quoted)
}

function kebab(name: string): string {
  return `--${name.replaceAll(/[A-Z]/g, (letter) => `-${letter.toLowerCase()}`)}`
}
