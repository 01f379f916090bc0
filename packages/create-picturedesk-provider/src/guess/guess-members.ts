import type { SpecDocument } from '@picturedesk/generate'
import { guessRenditions, type RenditionGuess } from './guess-renditions.ts'
import {
  CREATOR_MEMBERS,
  CREATOR_NAMES,
  MEMBER_NAMES,
  type MemberName,
  type MemberType,
} from './member-names.ts'
import { plainName } from './name-words.ts'
import { viewOf } from './schema-view.ts'
import { isScalar, isUrl, type VendorValue, vendorValues } from './vendor-values.ts'

/** Where a member of the model probably stands in the vendor's object. */
export interface MemberGuess {
  readonly member: MemberName
  readonly type: MemberType
  readonly path: readonly string[]
  /** For a list of objects: the name that is read of each. */
  readonly inner?: string | undefined
}

/** What a vendor's object probably says of an asset. */
export interface AssetGuess {
  readonly members: readonly MemberGuess[]
  readonly creator:
    | { readonly name: readonly string[]; readonly profileUrl: readonly string[] | undefined }
    | undefined
  readonly renditions: readonly RenditionGuess[]
}

/** Reads a vendor's object by the names of its values. Each value is used once. */
export function guessAsset(document: SpecDocument, schema: unknown): AssetGuess {
  const values = vendorValues(document, schema)
  const renditions = guessRenditions(values)
  const used = new Set(renditions.map(({ url }) => url.join('\n')))
  const members: MemberGuess[] = []
  for (const [key, { names, type }] of Object.entries(MEMBER_NAMES)) {
    const member = key as MemberName
    const found = names
      .map((name) =>
        nearest(values, name, (value) => !used.has(value.path.join('\n')) && fits(value, type)),
      )
      .find((value) => value !== undefined)
    if (found === undefined) continue
    const inner = type === 'list' ? innerName(document, found, member) : undefined
    if (type === 'list' && inner === false) continue
    used.add(found.path.join('\n'))
    members.push({ member, type, path: found.path, inner: inner || undefined })
  }
  return { members, creator: creatorIn(values), renditions }
}

/** At the top, or in an object that only groups: what an object inside calls `id` or `name` is its own. */
function nearest(
  values: readonly VendorValue[],
  name: string,
  isFit: (value: VendorValue) => boolean,
): VendorValue | undefined {
  return values.find(
    (value) =>
      value.plain === name &&
      isFit(value) &&
      (value.path.length === 1 || (value.path.length === 2 && isGroup(value.path[0] ?? ''))),
  )
}

function isGroup(name: string): boolean {
  return /^(attributes|metadata|data|info|details|properties|links|urls|dates|fields)$/.test(
    plainName(name),
  )
}

function fits(value: VendorValue, type: MemberType): boolean {
  const { types, format } = value.view
  const is = (...wanted: string[]): boolean =>
    types.length === 0 || types.some((one) => wanted.includes(one))
  switch (type) {
    case 'id':
      return isScalar(value) && is('string', 'integer', 'number')
    case 'text':
      return isScalar(value) && is('string') && !/^(uri|url|date)/.test(format ?? '')
    case 'number':
      return isScalar(value) && is('integer', 'number', 'string')
    case 'flag':
      return is('boolean') && types.length > 0
    case 'url':
      return isUrl(value) || (format === undefined && value.plain === 'html' && is('string'))
    case 'time':
      // A day is no time. Nothing tells its zone.
      return isScalar(value) && is('string') && format !== 'date'
    case 'list':
      return types.includes('array')
  }
}

/** The name of a text in the objects of a list; `undefined` for a list of texts, `false` when there is none. */
function innerName(
  document: SpecDocument,
  { view }: VendorValue,
  member: MemberName,
): string | undefined | false {
  const item = viewOf(document, view.items)
  if (item.properties.size === 0) return item.types.includes('array') ? false : undefined
  const wanted =
    member === 'categoryIds'
      ? ['id', 'category_id']
      : ['name', 'title', 'text', 'keyword', 'tag', 'label']
  const names = [...item.properties.keys()]
  return wanted.flatMap((one) => names.find((name) => plainName(name) === one) ?? [])[0] ?? false
}

function creatorIn(values: readonly VendorValue[]): AssetGuess['creator'] {
  for (const name of CREATOR_NAMES) {
    const found = values.find((value) => value.plain === name && value.path.length <= 2)
    if (found === undefined) continue
    const inside = (names: readonly string[], isFit: (value: VendorValue) => boolean) =>
      names
        .map((inner) =>
          values.find(
            (value) =>
              value.plain === inner &&
              value.path.length === found.path.length + 1 &&
              value.path.slice(0, -1).join('\n') === found.path.join('\n') &&
              isFit(value),
          ),
        )
        .find((value) => value !== undefined)?.path
    if (isScalar(found)) {
      const page = values.find(({ plain, path }) => plain === `${name}_url` && path.length === 1)
      if (fits(found, 'text') && !isUrl(found)) return { name: found.path, profileUrl: page?.path }
      continue
    }
    const its = inside(CREATOR_MEMBERS.name, (value) => isScalar(value))
    if (its === undefined) continue
    return { name: its, profileUrl: inside(CREATOR_MEMBERS.profileUrl, isUrl) }
  }
  return undefined
}
