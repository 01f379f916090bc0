import { isObject } from '../is-object.ts'
import type { SpecFiles } from '../spec-files.ts'
import { ByHand, type Edit, Settled, shown } from './edit.ts'
import { memberOf, observation, type Placed } from './finding.ts'
import { inferSchema, typesIn } from './infer-schema.ts'
import { demanding, isOptional, objectFor } from './object-for.ts'
import { sensitiveMark } from './sensitive-mark.ts'
import { memberPlace, memberPointer, stateFact, unstateFact } from './state-fact.ts'

/** A member that the spec does not name. */
export function addMember(files: SpecFiles, finding: Placed): Edit {
  const name = memberOf(finding)
  const pointer = objectFor(files, finding.place, finding.around, name)
  if (pointer === undefined)
    throw new ByHand(`No object of the spec is the one that has ${name}. Add it where it belongs.`)
  const object = files.at(pointer)
  const members = isObject(object) ? object['properties'] : undefined
  if (isObject(members) && Object.hasOwn(members, name)) throw new Settled()
  const inferred = {
    ...inferSchema(files.document, finding.values),
    ...sensitiveMark(files.document, name, false, finding.values),
  }
  const place = files.placeOf(pointer)
  const schema = { ...inferred, 'x-provenance': observation(finding) }
  return {
    title: `\`${name}\` is in responses, and the spec does not name it.`,
    place,
    before: 'nothing',
    after: shown(inferred),
    write: () => {
      const text = files.text(place.file)
      const members = memberPlace(place, 'properties')
      if (isObject(text.get(members.path))) text.set(members.path, name, schema)
      else text.set(place.path, 'properties', { [name]: schema })
    },
  }
}

/** A member that the spec demands, and that is not always there. */
export function loosenRequired(files: SpecFiles, finding: Placed): Edit {
  const name = memberOf(finding)
  const pointer = demanding(files, finding.place, name)
  if (isOptional(files, finding.place, name)) throw new Settled()
  if (pointer === undefined)
    throw new ByHand(`No list \`required\` of an object has ${name}. Look at what demands it.`)
  const place = files.placeOf(pointer)
  const list = (files.at(pointer) as { readonly required: readonly string[] }).required
  return {
    title: `\`${name}\` is missing in responses, and the spec requires it.`,
    place: memberPlace(place, 'required'),
    before: `required: ${shown(list)}`,
    after: `required: ${shown(list.filter((one) => one !== name))}`,
    write: () => {
      const text = files.text(place.file)
      const left = text.get([...place.path, 'required'])
      if (Array.isArray(left) && left.length === 1) text.remove(place.path, 'required')
      else text.removeItem([...place.path, 'required'], name)
      const member = memberPlace(place, 'properties', name)
      if (isObject(text.get(member.path)))
        stateFact(
          files,
          memberPointer(pointer, 'properties', name),
          member,
          'required',
          observation(finding),
        )
    },
  }
}

/** A value of a type that the spec does not have. */
export function widenType(files: SpecFiles, finding: Placed): Edit {
  const schema = files.at(finding.place)
  if (!isObject(schema) || schema['type'] === undefined)
    throw new ByHand('The place has no `type` of its own. Look at the schemas that it is made of.')
  const place = files.placeOf(finding.place)
  const before = [schema['type']].flat() as string[]
  const seen = typesIn(finding.values)
  if (seen.length === 0)
    throw new ByHand('The value is secret, so that its type was not recorded. Look at a call.')
  const hasType = (type: string): boolean =>
    before.includes(type) || (type === 'integer' && before.includes('number'))
  if (seen.every(hasType)) throw new Settled()
  const types = [...before, ...seen].filter(
    (type, at, all) => all.indexOf(type) === at && (type !== 'integer' || !all.includes('number')),
  )
  const listed = Array.isArray(schema['enum'])
    ? finding.values.filter((value) => !(schema['enum'] as unknown[]).includes(value))
    : []
  return {
    title: `\`${memberOf(finding)}\` is ${seen.join(' or ')}, and the spec has ${before.join(' or ')}.`,
    place: memberPlace(place, 'type'),
    before: `type: ${shown(schema['type'])}`,
    after: `type: ${shown(types)}`,
    write: () => {
      const text = files.text(place.file)
      text.set(place.path, 'type', types)
      for (const value of new Set(listed)) text.append([...place.path, 'enum'], value)
      stateFact(files, finding.place, place, 'type', observation(finding))
    },
  }
}

/** A value that the spec does not list. */
export function widenValues(files: SpecFiles, finding: Placed): Edit {
  const schema = files.at(finding.place)
  if (isObject(schema) && schema['const'] !== undefined)
    throw new ByHand(
      'The spec has one value there, which may tell alternatives apart. Decide what the other means.',
    )
  const listed = isObject(schema) ? schema['enum'] : undefined
  const values = [...new Set(finding.values)].filter((value) => !isObject(value))
  if (!Array.isArray(listed) || values.length === 0)
    throw new ByHand('The place has no list of values, or the value is secret. Look at a call.')
  const added = values.filter((value) => !listed.includes(value))
  if (added.length === 0) throw new Settled()
  const place = files.placeOf(finding.place)
  return {
    title: `\`${memberOf(finding)}\` is ${added.map(shown).join(' or ')}, which the spec does not list.`,
    place: memberPlace(place, 'enum'),
    before: `enum: ${shown(listed)}`,
    after: `enum: ${shown([...listed, ...added])}`,
    write: () => {
      for (const value of added) files.text(place.file).append([...place.path, 'enum'], value)
      stateFact(files, finding.place, place, 'enum', observation(finding))
    },
  }
}

const SIZES: Readonly<Record<string, (value: unknown) => number | undefined>> = {
  minimum: asNumber,
  maximum: asNumber,
  minLength: (value) => (typeof value === 'string' ? [...value].length : undefined),
  maxLength: (value) => (typeof value === 'string' ? [...value].length : undefined),
  minItems: (value) => (Array.isArray(value) ? value.length : undefined),
  maxItems: (value) => (Array.isArray(value) ? value.length : undefined),
  minProperties: (value) => (isObject(value) ? Object.keys(value).length : undefined),
  maxProperties: (value) => (isObject(value) ? Object.keys(value).length : undefined),
}

const REMOVED = new Set([
  'pattern',
  'format',
  'multipleOf',
  'uniqueItems',
  'exclusiveMinimum',
  'exclusiveMaximum',
])

/** A limit that does not hold: it is moved to what was seen, or taken away where nothing can be read off. */
export function widenLimit(files: SpecFiles, finding: Placed): Edit {
  const { keyword = '', values } = finding
  const schema = files.at(finding.place)
  if (isObject(schema) && schema[keyword] === undefined && REMOVED.has(keyword)) throw new Settled()
  if (!isObject(schema) || schema[keyword] === undefined)
    throw new ByHand(`${finding.message} Look at the place by hand.`)
  const place = files.placeOf(finding.place)
  const sizeOf = SIZES[keyword]
  const sizes = sizeOf ? values.flatMap((value) => sizeOf(value) ?? []) : []
  if (sizes.length === 0 && !REMOVED.has(keyword))
    throw new ByHand(`${finding.message} No limit follows from what was seen.`)
  const limit = keyword.startsWith('min') ? Math.min(...sizes) : Math.max(...sizes)
  const now = Number(schema[keyword])
  if (sizes.length > 0 && (keyword.startsWith('min') ? limit >= now : limit <= now))
    throw new Settled()
  const before = `${keyword}: ${shown(schema[keyword])}`
  return {
    title: `\`${memberOf(finding)}\` does not keep to \`${before}\`.`,
    place: memberPlace(place, keyword),
    before,
    after: sizes.length > 0 ? `${keyword}: ${limit}` : `no ${keyword}`,
    write: () => {
      const text = files.text(place.file)
      if (sizes.length > 0) {
        text.set(place.path, keyword, limit)
        stateFact(files, finding.place, place, keyword, observation(finding))
      } else {
        text.remove(place.path, keyword)
        unstateFact(files, place, keyword)
      }
    },
  }
}

function asNumber(value: unknown): number | undefined {
  return typeof value === 'number' ? value : undefined
}
