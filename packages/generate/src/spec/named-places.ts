import type { SpecDocument } from './document.ts'
import { child } from './spec-error.ts'

/** A part of a document that has a name of its own. */
export interface NamedPlace {
  readonly value: unknown
  readonly pointer: string
}

/** The address of a document that states none. */
const ROOT = 'https://document.invalid/'

/** Members that hold values, whose words name nothing. */
const VALUES = new Set(['const', 'enum', 'default', 'example', 'examples', 'x-examples'])

const indexes = new WeakMap<SpecDocument, ReadonlyMap<string, NamedPlace | 'several'>>()

/**
 * What a reference by `$id` or `$anchor` leads to. `undefined` where nothing has the name, or several have.
 * @param pointer Where the reference stands: names count from the nearest `$id` above.
 */
export function findNamed(
  document: SpecDocument,
  reference: string,
  pointer: string,
): NamedPlace | undefined {
  const address = absolute(reference, baseAt(document, pointer))
  if (address === undefined) return undefined
  const index = indexes.get(document) ?? indexOf(document)
  indexes.set(document, index)
  const [resource = '', fragment = ''] = address.split('#')
  const isPointer = fragment === '' || fragment.startsWith('/')
  const found = index.get(isPointer ? resource : address)
  if (found === undefined || found === 'several') return undefined
  return isPointer ? inside(found, fragment) : found
}

function inside(place: NamedPlace, fragment: string): NamedPlace | undefined {
  let { value, pointer } = place
  for (const key of fragment.split('/').slice(1).map(unescaped)) {
    if (!isOwn(value, key)) return undefined
    value = value[key]
    pointer = child(pointer, key)
  }
  return { value, pointer }
}

function indexOf(document: SpecDocument): Map<string, NamedPlace | 'several'> {
  const index = new Map<string, NamedPlace | 'several'>()
  const add = (address: string | undefined, place: NamedPlace): void => {
    if (address !== undefined) index.set(address, index.has(address) ? 'several' : place)
  }
  const seen = new Set<object>()
  const visit = (value: unknown, pointer: string, base: string): void => {
    if (typeof value !== 'object' || value === null || seen.has(value)) return
    seen.add(value)
    const own = baseOf(value, base)
    if (own !== base) add(own, { value, pointer })
    for (const keyword of ['$anchor', '$dynamicAnchor'])
      if (isOwn(value, keyword) && typeof value[keyword] === 'string')
        add(`${own}#${value[keyword]}`, { value, pointer })
    for (const [key, inner] of Object.entries(value))
      if (!VALUES.has(key)) visit(inner, child(pointer, key), own)
  }
  visit(document, '#', ROOT)
  return index
}

/** The address that counts where a pointer leads to. */
function baseAt(document: SpecDocument, pointer: string): string {
  let value: unknown = document
  let base = ROOT
  for (const key of pointer.split('/').slice(1).map(unescaped)) {
    if (!isOwn(value, key)) return base
    value = value[key]
    base = baseOf(value, base)
  }
  return base
}

function baseOf(value: unknown, base: string): string {
  const id = isOwn(value, '$id') ? value['$id'] : undefined
  return typeof id === 'string' ? (absolute(id, base)?.split('#')[0] ?? base) : base
}

function absolute(reference: string, base: string): string | undefined {
  if (!URL.canParse(reference, base)) return undefined
  const { href, hash } = new URL(reference, base)
  return `${href.slice(0, href.length - hash.length).replace(/#$/, '')}${decoded(hash)}`
}

function decoded(text: string): string {
  try {
    return decodeURIComponent(text)
  } catch {
    return text
  }
}

function unescaped(key: string): string {
  return key.replaceAll('~1', '/').replaceAll('~0', '~')
}

function isOwn(value: unknown, key: string): value is Record<string, unknown> {
  return typeof value === 'object' && value !== null && Object.hasOwn(value, key)
}
