import { nearestStatement, type Statement } from '@picturedesk/openapi/provenance'
import { isObject } from '../is-object.ts'
import { type FilePlace, type SpecFiles, stepTo } from '../spec-files.ts'

/** Says of one keyword of an object how it is known. What is known of the object stays. */
export function stateFact(
  files: SpecFiles,
  pointer: string,
  place: FilePlace,
  keyword: string,
  statement: Statement,
): void {
  const text = files.text(place.file)
  const own = text.get([...place.path, 'x-provenance'])
  if (isObject(own)) {
    const facts = isObject(own['facts']) ? own['facts'] : undefined
    const at = [...place.path, 'x-provenance']
    if (facts) text.set([...at, 'facts'], keyword, statement)
    else text.set(at, 'facts', { [keyword]: statement })
    return
  }
  const nearest = nearestStatement(files.document, pointer)
  const { facts: _, ...around } = (nearest ?? statement) as Statement & { readonly facts?: unknown }
  text.set(
    place.path,
    'x-provenance',
    nearest ? { ...around, facts: { [keyword]: statement } } : statement,
  )
}

/** Takes back what is said of a keyword that is there no more. */
export function unstateFact(files: SpecFiles, { file, path }: FilePlace, keyword: string): void {
  const text = files.text(file)
  const facts = text.get([...path, 'x-provenance', 'facts'])
  if (!isObject(facts) || !(keyword in facts)) return
  if (Object.keys(facts).length > 1) text.remove([...path, 'x-provenance', 'facts'], keyword)
  else text.remove([...path, 'x-provenance'], 'facts')
}

/** The place of a member of the object at a place. */
export function memberPlace({ file, path }: FilePlace, ...keys: string[]): FilePlace {
  return { file, path: [...path, ...keys] }
}

/** The pointer of a member of what stands at a pointer. */
export function memberPointer(pointer: string, ...keys: string[]): string {
  return pointer + keys.map(stepTo).join('')
}
