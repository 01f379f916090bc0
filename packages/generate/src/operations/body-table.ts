import { SpecError } from '../spec/spec-error.ts'
import { imported } from '../typescript/code.ts'
import { wireStyle } from './parameter-tables.ts'
import type { CallerBodies, CallerBody } from './request-body.ts'
import { type AnyRule, plainRule, type Rule, typesOf, withMore } from './rule.ts'
import { hasLong, type RuleReader } from './rule-reader.ts'

/** The readers of rules: for JSON, and for bodies that can hold files. */
export interface BodyReaders {
  readonly json: RuleReader
  readonly files: RuleReader
}

/** The bodies of an operation as the transport reads them. */
export function bodyTable({ required, bodies }: CallerBodies, readers: BodyReaders): object {
  const [first, ...others] = bodies.map((body) => entryOf(body, readers))
  return {
    check: imported('checkBody'),
    ...first,
    optional: required ? undefined : true,
    ...(others.length > 0 && { others, choose: imported('chooseBody') }),
  }
}

function entryOf(body: CallerBody, readers: BodyReaders): object {
  const { kind, mediaType, schema, pointer } = body
  if (kind === 'text') return { mediaType, value: {}, write: imported('textBody') }
  if (kind === 'file') return { mediaType, value: { type: 'file' }, write: imported('fileBody') }
  const reader = kind === 'multipart' ? readers.files : readers.json
  const rule = reader.read(schema, pointer)
  if (kind === 'json') {
    const write = hasLong(rule) ? imported('longJsonBody') : undefined
    return { mediaType, ...valueOrMembers(rule, body), write }
  }
  const types = typesOf(plainRule(rule))
  if (!types.includes('object') && !types.includes('any'))
    throw new SpecError(
      pointer,
      `A form is an object. Received ${types.join(' or ')}`,
      'Set `type: object` and name the properties.',
    )
  const members = valueOrMembers(styledMembers(rule, body), body)
  const write =
    kind === 'multipart'
      ? 'multipartBody'
      : isPlainForm(members, body)
        ? 'plainFormBody'
        : 'formBody'
  return { mediaType, ...members, write: imported(write) }
}

/** The rules of an object that may have no other members, or the rule of any other value. */
function valueOrMembers(
  rule: AnyRule,
  { credentials }: CallerBody,
): { properties?: Record<string, AnyRule>; value?: AnyRule } {
  const plain = plainRule(rule)
  const own = Object.entries(plain.properties ?? {}).filter(([name]) => !credentials.has(name))
  const isClosed =
    typesOf(plain).join() === 'object' && plain.properties !== undefined && !plain.open
  if (isClosed) return { properties: Object.fromEntries(own) }
  if (credentials.size === 0) return { value: rule }
  return { value: { ...plain, properties: Object.fromEntries(own) } }
}

/** The rule of a form with the style of each member in the member's own rule. */
function styledMembers(rule: AnyRule, { encoding }: CallerBody): AnyRule {
  const plain = plainRule(rule)
  if (plain.properties === undefined) return rule
  const properties = Object.entries(plain.properties).map(([name, member]): [string, AnyRule] => {
    const { style, explode, allowReserved, contentType } = encoding[name] ?? {}
    const more: Partial<Rule> = {
      ...(contentType === undefined || style !== undefined || explode !== undefined
        ? wireStyle(plainRule(member), style, explode, 'form')
        : { contentType }),
      ...(allowReserved && { allowReserved }),
    }
    return [name, withMore(member, false, more)]
  })
  return { ...plain, properties: Object.fromEntries(properties) }
}

/** Whether the client's core can write a form: texts, numbers and booleans, and lists of them. */
function isPlainForm(
  { properties, value }: { properties?: Record<string, AnyRule>; value?: AnyRule },
  { credentials }: CallerBody,
): boolean {
  // The vendor's package writes the body that it puts credentials into.
  if (credentials.size > 0) return true
  if (properties === undefined || value !== undefined) return false
  return Object.entries(properties).every(([name, member]) => {
    const { contentType, allowReserved } = plainRule(member)
    const types = typesOf(plainRule(member))
    const isScalar = !types.some((type) => /^(array|object|any)$/.test(type))
    return isScalar && !contentType && !allowReserved && /^[\w.*~-]+$/.test(name)
  })
}
