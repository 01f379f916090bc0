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

/** What an error of the library says of options, in the words of the command line. */
export function inOptionNames(message: string): string {
  return message
    .replaceAll(/`vendorOptions\.([^`]+)`/g, '`$1` of --vendor-options')
    .replaceAll(/`(\w+)(?:\[\d+\])?`/g, (quoted, name: string) => OPTIONS.get(name) ?? quoted)
}

function kebab(name: string): string {
  return `--${name.replaceAll(/[A-Z]/g, (letter) => `-${letter.toLowerCase()}`)}`
}
