import { childrenOf, type Discriminator, kindsOf } from '../../client/discriminated.ts'
import type { Schema, SpecDocument } from '../../spec/document.ts'
import type { Place } from '../place.ts'
import { type FlatSchema, type SchemaPlace, said } from './flat-schema.ts'
import { incomparable, narrower, type Scope, subject, wider } from './scope.ts'

/** `discriminator`: by which member kinds are told apart, the words for them, and the kinds of a base. */
export function compareDiscriminators(
  scope: Scope,
  documents: readonly [SpecDocument, SpecDocument],
): void {
  const [before, after] = [nameOf(scope.base), nameOf(scope.next)]
  const sides = {
    base: said(scope.base, 'discriminator')[0],
    next: said(scope.next, 'discriminator')[0],
  }
  const name = subject(scope.sides)
  if (before !== undefined && after !== undefined && before !== after)
    incomparable(
      scope,
      `The kinds of ${name} are told apart by \`${after}\` and not by \`${before}\` any more`,
      sides,
    )
  else if (before === undefined && after !== undefined)
    narrower(scope, `The kinds of ${name} are told apart by \`${after}\` now`, sides)
  else if (before !== undefined && after === undefined)
    wider(scope, `The kinds of ${name} are not told apart by \`${before}\` any more`, sides)
  else if (before !== undefined) compareKinds(scope, documents, sides)
}

function nameOf(flat: FlatSchema): string | undefined {
  return said<Discriminator>(flat, 'discriminator')[0]?.value?.propertyName
}

function compareKinds(
  scope: Scope,
  documents: readonly [SpecDocument, SpecDocument],
  sides: Scope['sides'],
): void {
  const [before, after] = [kindsIn(documents[0], scope.base), kindsIn(documents[1], scope.next)]
  const name = subject(scope.sides)
  for (const [kind, place] of before) {
    const now = after.get(kind)
    if (now === undefined)
      narrower(scope, `"${kind}" is no kind of ${name} any more`, { base: place, next: sides.next })
    else scope.result.link(scope.compare([place], [now]))
  }
  for (const [kind, place] of after)
    if (!before.has(kind))
      wider(scope, `"${kind}" is a new kind of ${name}`, { base: sides.base, next: place })
}

/** The schema of each kind, by its word: those of the mapping, and those that extend a base. */
function kindsIn(document: SpecDocument, flat: FlatSchema): Map<string, SchemaPlace> {
  const kinds = new Map<string, SchemaPlace>()
  for (const part of flat.parts) {
    const discriminator = part.value['discriminator'] as Discriminator | undefined
    if (typeof discriminator?.propertyName !== 'string') continue
    const route = `${part.route}/discriminator`
    for (const [word, target] of Object.entries(discriminator.mapping ?? {})) {
      const $ref = /^[\w.-]+$/.test(target) ? `#/components/schemas/${target}` : target
      kinds.set(word, { value: referenceTo($ref), pointer: part.pointer, route })
    }
    // A base that others are made of stands for them only where it is used by itself.
    if (part.isIngredient || flat.unions.length > 0) continue
    for (const [name] of childrenOf(document, part.pointer)) {
      const place: Place<Schema> = {
        value: referenceTo(`#/components/schemas/${name}`),
        pointer: part.pointer,
        route,
      }
      for (const word of kindsOf(name, discriminator)) if (!kinds.has(word)) kinds.set(word, place)
    }
  }
  return kinds
}

const references = new Map<string, Schema>()

/** The same object each time, so that a comparison is known again. */
function referenceTo($ref: string): Schema {
  const known = references.get($ref) ?? { $ref }
  references.set($ref, known)
  return known
}
