import {
  type Document,
  type DocumentOptions,
  isAlias,
  isMap,
  isNode,
  isScalar,
  LineCounter,
  type ParseOptions,
  parseDocument,
  type Scalar,
  type SchemaOptions,
  visit,
  type YAMLMap,
} from 'yaml'
import type { TextProblem } from './document-text-error.ts'
import { duplicateKey } from './duplicate-key.ts'
import type { ReadText } from './read-text.ts'

/** YAML 1.2 whatever a directive says, with merge keys, which vendors use although 1.2 has none. */
export const YAML_OPTIONS: ParseOptions & DocumentOptions & SchemaOptions = {
  version: '1.2',
  schema: 'core',
  merge: true,
  intAsBigInt: true,
  // It takes the square of an object's keys: `duplicates` looks for them below.
  uniqueKeys: false,
  prettyErrors: false,
}

/** The parser looks at every anchor and alias for each alias. This many looks take a second or two. */
const MAX_LOOKS = 200_000_000

/** Members that OpenAPI wants as text, and that look like numbers. */
const TEXTS = [['openapi'], ['swagger'], ['info', 'version']]

/** The value of a text in YAML 1.2. */
export function readYaml(text: string): ReadText {
  const lines = new LineCounter()
  try {
    const document = parseDocument(text, { ...YAML_OPTIONS, lineCounter: lines })
    const problems = [...mistakes(document, lines), ...prepare(document, lines)]
    if (problems.length > 0) return { value: undefined, problems }
    return { value: document.toJS({ maxAliasCount: -1 }), problems }
  } catch (error) {
    // The parser calls itself for each level.
    if (error instanceof RangeError)
      return { value: undefined, problems: [{ message: 'It is nested too deeply.' }] }
    const message = error instanceof Error ? error.message : String(error)
    return { value: undefined, problems: [{ message: `${message}.`.replace(/\.\.$/, '.') }] }
  }
}

/** An unknown tag is only a warning to the parser, which then drops it. */
function mistakes({ errors, warnings }: Document.Parsed, lines: LineCounter): TextProblem[] {
  const lost = warnings.filter(({ code }) => code === 'TAG_RESOLVE_FAILED')
  return [...errors, ...lost].map(({ message, pos }) => ({ message, ...at(lines, pos[0]) }))
}

/**
 * Makes each scalar what JSON can say: keys and versions as they are written, whole numbers as numbers
 * where a number can hold them.
 * @returns what JSON cannot say, and too many aliases
 */
function prepare(document: Document.Parsed, lines: LineCounter): TextProblem[] {
  const problems: TextProblem[] = []
  for (const path of TEXTS) {
    const node = document.hasIn(path) ? document.getIn(path, true) : undefined
    if (isScalar(node) && isNumeric(node.value)) node.value = node.source
  }
  let aliases = 0
  let anchors = 0
  visit(document, (key, node) => {
    if (isAlias(node)) aliases++
    else if (isNode(node) && node.anchor !== undefined) anchors++
    if (isMap(node)) problems.push(...duplicates(node, lines))
    else if (isScalar(node)) problems.push(...prepareScalar(node, key === 'key', lines))
  })
  if (aliases * (aliases + anchors) > MAX_LOOKS)
    problems.push({ message: `It has ${aliases} aliases, which is too many. Use $ref instead.` })
  return problems
}

function prepareScalar(node: Scalar, isKey: boolean, lines: LineCounter): TextProblem[] {
  const { value, source = '', range } = node
  if (isKey) {
    node.value = textOf(node)
  } else if (typeof value === 'bigint') {
    if (Number.isSafeInteger(Number(value))) node.value = Number(value)
  } else if (typeof value === 'number' && !Number.isFinite(value)) {
    const message = `JSON has no form of the number ${source}. Quote it if it is text.`
    return [{ message, ...at(lines, range?.[0]) }]
  }
  return []
}

function duplicates(map: YAMLMap, lines: LineCounter): TextProblem[] {
  const first = new Map<string, number>()
  return map.items.flatMap(({ key }) => {
    if (!isScalar(key)) return []
    const place = at(lines, key.range?.[0])
    const name = textOf(key)
    // Two merge keys in one object merge both.
    if (typeof name === 'symbol') return []
    if (name === '<<' && key.type === 'PLAIN') return []
    const before = first.get(name)
    if (before !== undefined) return [duplicateKey(name, before, place.line, place.column)]
    first.set(name, place.line)
    return []
  })
}

/** A key as JSON has it: what is no text is taken as it is written. A merge key stays what it is. */
function textOf({ value, source = '' }: Scalar): string | symbol {
  return typeof value === 'string' || typeof value === 'symbol' ? value : source
}

function isNumeric(value: unknown): boolean {
  return typeof value === 'number' || typeof value === 'bigint'
}

function at(lines: LineCounter, offset = 0): { line: number; column: number } {
  const { line, col } = lines.linePos(offset)
  return { line, column: col }
}
