import { isReference, type SpecDocument } from '../../spec/document.ts'
import { deepEqual } from '../deep-equal.ts'
import { entriesOf, isFields, itemsOf, type Place, targetOf } from '../place.ts'
import { isSilent } from './flat-schema.ts'

/**
 * Keywords that lead elsewhere. Where it is not known what they lead to, equal words prove nothing unless the
 * documents are equal as well.
 */
export const LEADING: ReadonlySet<string> = new Set(['$ref', '$dynamicRef', '$recursiveRef'])

const compared = new WeakMap<SpecDocument, WeakMap<SpecDocument, boolean>>()

export function areSameDocuments([base, next]: readonly [SpecDocument, SpecDocument]): boolean {
  const known = compared.get(base) ?? new WeakMap<SpecDocument, boolean>()
  compared.set(base, known)
  const result = known.get(next) ?? deepEqual(base, next)
  known.set(next, result)
  return result
}

/** Whether two schemas say the same in every word that counts, with references followed. */
export function sameSchema(
  documents: readonly [SpecDocument, SpecDocument],
  base: Place,
  next: Place,
  seen = new Map<unknown, Set<unknown>>(),
): boolean {
  if (!isFields(base.value) || !isFields(next.value)) return deepEqual(base.value, next.value)
  const met = seen.get(base.value) ?? new Set()
  if (met.has(next.value)) return true
  seen.set(base.value, met.add(next.value))
  if (isReference(base.value) !== isReference(next.value)) {
    const [one, other] = [onlyFollowed(documents[0], base), onlyFollowed(documents[1], next)]
    return one !== undefined && other !== undefined && sameSchema(documents, one, other, seen)
  }
  const [before, after] = [wordsOf(base), wordsOf(next)]
  if (before.size !== after.size) return false
  return [...before].every(([keyword, place]) => {
    const now = after.get(keyword)
    if (now === undefined) return false
    if (keyword === '$ref') {
      const [one, other] = [targetOf(documents[0], base), targetOf(documents[1], next)]
      if (one === undefined || other === undefined)
        return place.value === now.value && areSameDocuments(documents)
      return sameSchema(documents, one, other, seen)
    }
    if (LEADING.has(keyword)) return place.value === now.value && areSameDocuments(documents)
    return sameWord(documents, keyword, place, now, seen)
  })
}

function sameWord(
  documents: readonly [SpecDocument, SpecDocument],
  keyword: string,
  base: Place,
  next: Place,
  seen: Map<unknown, Set<unknown>>,
): boolean {
  if (['const', 'enum', 'default'].includes(keyword) || keyword.startsWith('x-'))
    return deepEqual(base.value, next.value)
  const same = (one: Place, other: Place) => sameSchema(documents, one, other, seen)
  if (['properties', 'patternProperties', 'dependentSchemas'].includes(keyword)) {
    const [before, after] = [new Map(entriesOf(base)), new Map(entriesOf(next))]
    return (
      before.size === after.size &&
      [...before].every(([name, place]) => {
        const now = after.get(name)
        return now !== undefined && same(place, now)
      })
    )
  }
  if (Array.isArray(base.value) && Array.isArray(next.value)) {
    const [before, after] = [itemsOf(base), itemsOf(next)]
    return (
      before.length === after.length &&
      before.every((place, index) => same(place, after[index] as Place))
    )
  }
  return same(base, next)
}

/** What a schema refers to, if it says nothing beside. */
function onlyFollowed(document: SpecDocument, place: Place): Place | undefined {
  if (!isReference(place.value)) return place
  return wordsOf(place).size === 1 ? targetOf(document, place) : undefined
}

function wordsOf(place: Place): Map<string, Place> {
  return new Map(
    entriesOf(place).filter(([keyword, { value }]) => !isSilent(keyword) && value !== undefined),
  )
}
