import { type Choices, type Composition, isExclusive, type Place } from '../composition.ts'
import { memberPlaces } from '../member-places.ts'

/** Whether other schemas of the same value say something about the members of this one. */
export function hasOutsiders(
  own: Composition,
  whole: readonly Composition[],
  choices: Choices,
): boolean {
  const inner = new Set<string>()
  const note = (places: readonly Place[]): void => {
    for (const { at } of places) inner.add(at.pointer)
  }
  for (const places of own.members.values()) note(places)
  note([...own.patterns, ...own.others, ...own.items])
  const outside = (places: readonly Place[]): boolean =>
    places.some((place) => !inner.has(place.at.pointer) && !isExclusive(place.choices, choices))
  const isAny = own.patterns.length > 0 || own.others.length > 0
  const names = isAny ? [undefined] : [...own.members.keys()]
  if (names.some((name) => outside(memberPlaces(name, whole)))) return true
  return own.items.length > 0 && outside(whole.flatMap(({ items }) => items))
}
