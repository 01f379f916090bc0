import type { SourceItem } from '../source-item.ts'
import type { ColumnPlan } from './column-plan.ts'
import { readList } from './list-cell.ts'

/** Makes an input of the fields of a record. */
export function recordToItem(
  fields: readonly string[],
  { width, id: idAt, url: urlAt, detections: detectionsAt, context: members }: ColumnPlan,
  line: number,
): SourceItem {
  const id = fields[idAt] ?? ''
  if (fields.length !== width) {
    const problem = `The line has ${count(fields.length, 'field')}, and the header has ${width}. Quote fields that contain the delimiter.`
    return { line, problem }
  }
  if (id === '') return { line, problem: 'The id is empty. Give each input an id.' }
  const url = urlAt === undefined ? undefined : fields[urlAt]
  if (url === '') return { line, id, problem: 'The URL of the picture is empty.' }

  const cell = detectionsAt === undefined ? '' : (fields[detectionsAt] ?? '')
  const detections = cell === '' ? undefined : readList(cell)
  if (cell !== '' && !detections) return { line, id, problem: notAList('detections') }

  const context: Record<string, string | readonly string[]> = {}
  for (const { member, at, isList } of members) {
    const value = fields[at] ?? ''
    if (value === '') continue
    const read = isList ? readList(value) : value
    if (read === undefined) return { line, id, problem: notAList(`context.${member}[]`) }
    set(context, member, read)
  }
  return {
    id,
    ...(url !== undefined && { url }),
    ...(detections && { detections }),
    ...(Object.keys(context).length > 0 && { context }),
    line,
  }
}

/** `__proto__` is a member like any other. */
function set(target: object, name: string, value: unknown): void {
  Object.defineProperty(target, name, {
    value,
    enumerable: true,
    writable: true,
    configurable: true,
  })
}

function notAList(column: string): string {
  return `The field \`${column}\` begins with "[" and is no JSON array of texts. Separate values by "|", or write a JSON array.`
}

function count(number: number, noun: string): string {
  return `${number} ${noun}${number === 1 ? '' : 's'}`
}
