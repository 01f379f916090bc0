import { deepEqual, shown } from '../deep-equal.ts'
import { isFields, itemsOf, memberAt, type Place, rootOf } from '../place.ts'
import { type Context, compareRest, tell } from './context.ts'
import { findOperations } from './find-operations.ts'
import { compareServers } from './server-rules.ts'

/** What the root of a document says. */
export function compareRoot(context: Context): void {
  const [base, next] = [rootOf(context.documents[0]), rootOf(context.documents[1])]
  compareServers(context, memberAt(base, 'servers'), memberAt(next, 'servers'))
  compareInfo(context, memberAt(base, 'info'), memberAt(next, 'info'))
  compareProvider(context, memberAt(base, 'x-provider'), memberAt(next, 'x-provider'))
  compareEnvelope(context, memberAt(base, 'x-envelope'), memberAt(next, 'x-envelope'))
  compareFailures(context, memberAt(base, 'x-failures'), memberAt(next, 'x-failures'))
  comparePaging(context, memberAt(base, 'x-paging'), memberAt(next, 'x-paging'))
  compareRates(context, memberAt(base, 'x-rate-limits'), memberAt(next, 'x-rate-limits'))
  compareDialect(context, memberAt(base, 'jsonSchemaDialect'), memberAt(next, 'jsonSchemaDialect'))
  compareCapabilities(context)
  const [documents, now] = [memberAt(base, 'x-documents'), memberAt(next, 'x-documents')]
  if (!deepEqual(documents.value, now.value))
    tell(
      context,
      'fix',
      'The documents that the description rests on changed, which callers only read.',
      { base: documents, next: now },
    )
  const known = [
    'openapi',
    'info',
    'servers',
    'paths',
    'webhooks',
    'components',
    'security',
    'jsonSchemaDialect',
    'x-provider',
    'x-envelope',
    'x-failures',
    'x-paging',
    'x-rate-limits',
    'x-documents',
    '$self',
  ]
  compareRest(context, 'the document', base, next, known)
}

/** The version is what this comparison demands, so it is no change. */
function compareInfo(context: Context, base: Place, next: Place): void {
  for (const name of ['title', 'contact', 'license', 'termsOfService']) {
    const [before, after] = [memberAt(base, name), memberAt(next, name)]
    if (!deepEqual(before.value, after.value))
      tell(context, 'fix', `\`${name}\` of the document changed, which callers only read.`, {
        base: before,
        next: after,
      })
  }
  compareRest(context, 'the document', base, next, [
    'version',
    'title',
    'contact',
    'license',
    'termsOfService',
  ])
}

const DIALECTS = [
  'https://json-schema.org/draft/2020-12/schema',
  'https://spec.openapis.org/oas/3.1/dialect/base',
  undefined,
]

function compareDialect(context: Context, base: Place, next: Place): void {
  if (
    base.value === next.value ||
    [base.value, next.value].every((one) => DIALECTS.includes(one as string))
  )
    return
  tell(
    context,
    'breaking',
    'Schemas follow another dialect; as it is not known what it means, callers may be concerned.',
    { base, next },
  )
}

function compareProvider(context: Context, base: Place, next: Place): void {
  if (!isFields(base.value) || !isFields(next.value)) {
    if (isFields(base.value))
      tell(context, 'breaking', 'The document does not say any more whose API it is.', { base })
    if (isFields(next.value))
      tell(context, 'feature', 'The document says whose API it is now.', { next })
    return
  }
  if (memberAt(base, 'id').value !== memberAt(next, 'id').value)
    tell(
      context,
      'breaking',
      `The provider is called ${shown(memberAt(next, 'id').value)} now, so ids that callers keep do not lead to it.`,
      { base, next },
    )
  if (memberAt(base, 'name').value !== memberAt(next, 'name').value)
    tell(context, 'fix', 'The name of the provider changed, which stands in messages.', {
      base,
      next,
    })
  const lists = [
    ['kinds', 'breaking', 'feature'],
    ['inputs', 'breaking', 'feature'],
    ['duties', 'fix', 'breaking'],
  ] as const
  for (const [name, whenLost, whenGained] of lists) {
    const [before, after] = [memberAt(base, name), memberAt(next, name)]
    const values = (place: Place): unknown[] => (Array.isArray(place.value) ? place.value : [])
    const lost = values(before).filter((one) => !values(after).includes(one))
    const gained = values(after).filter((one) => !values(before).includes(one))
    if (lost.length > 0)
      tell(
        context,
        whenLost,
        `${lost.map(shown).join(', ')} is gone from the ${name} of the provider.`,
        {
          base: before,
          next: after,
        },
      )
    if (gained.length > 0)
      tell(
        context,
        whenGained,
        `${gained.map(shown).join(', ')} is new among the ${name} of the provider.`,
        {
          base: before,
          next: after,
        },
      )
  }
  compareRest(context, 'the provider', base, next, ['id', 'name', 'kinds', 'inputs', 'duties'])
}

function compareEnvelope(context: Context, base: Place, next: Place): void {
  if (deepEqual(base.value, next.value)) return
  const [before, after] = [base, next].map((place) => memberAt(place, 'payload').value)
  const means =
    before === after
      ? 'How a success is told from a failure changed, so callers may get an error for what was a result, or a result for what was an error.'
      : 'The place of the payload in responses changed, so every call has another result.'
  tell(context, 'breaking', means, { base, next })
}

/** How a call asks for the next page, which the client does for callers. */
function comparePaging(context: Context, base: Place, next: Place): void {
  if (deepEqual(base.value, next.value)) return
  const sides = { base, next }
  if (base.value === undefined)
    tell(
      context,
      'feature',
      'How pages are asked for is described now, so the client can do so.',
      sides,
    )
  else
    tell(
      context,
      'breaking',
      'Pages are asked for in another way, so places that callers keep lead elsewhere.',
      sides,
    )
}

/** Limits of the rate: a client waits by them, and nothing that worked fails. */
function compareRates(context: Context, base: Place, next: Place): void {
  if (deepEqual(base.value, next.value)) return
  tell(
    context,
    base.value === undefined ? 'feature' : 'fix',
    'The limits of the rate that the vendor states changed, by which calls may wait.',
    { base, next },
  )
}

/** How failures are told apart. The first whose message fits counts, so their order does too. */
function compareFailures(context: Context, base: Place, next: Place): void {
  const [before, after] = [itemsOf(base), itemsOf(next)]
  const essence = ({ value }: Place): unknown => {
    if (!isFields(value)) return value
    const { provenance: _, 'x-provenance': __, description: ___, ...rest } = value
    return rest
  }
  const [old, now] = [before.map(essence), after.map(essence)]
  if (deepEqual(old, now)) {
    if (!deepEqual(base.value, next.value))
      tell(context, 'fix', 'Where failures are known from changed, which callers only read.', {
        base,
        next,
      })
    return
  }
  if (isReordered(old, now)) {
    tell(
      context,
      'fix',
      'Failures are listed in another order. No response means two of those that changed places.',
      { base, next },
    )
    return
  }
  const keeps = old.every((one, index) => isWiderFailure(one, now[index]))
  if (keeps)
    tell(
      context,
      'feature',
      'More failures are told apart, so callers may get a more exact error.',
      { base, next },
    )
  else
    tell(
      context,
      'breaking',
      'Failures are told apart in another way, so callers may get another error for the same response.',
      { base, next },
    )
}

/** Whether the lists have the same failures, and those that changed their order mean different responses. */
function isReordered(old: readonly unknown[], now: readonly unknown[]): boolean {
  const placeIn = old.map((one) => now.findIndex((other) => deepEqual(one, other)))
  const isSame = old.length === now.length && new Set(placeIn).size === old.length
  return (
    isSame &&
    !placeIn.includes(-1) &&
    old.every((one, index) =>
      old
        .slice(index + 1)
        .every((other, more) =>
          (placeIn[index] ?? 0) < (placeIn[index + 1 + more] ?? 0) ? true : excludes(one, other),
        ),
    )
  )
}

/** Whether no response means both: they have codes, and share none. */
function excludes(one: unknown, other: unknown): boolean {
  const [some, more] = [one, other].map((failure) => {
    const codes = isFields(failure) ? failure['codes'] : undefined
    return Array.isArray(codes) ? codes.map(String) : undefined
  })
  return some !== undefined && more !== undefined && !some.some((code) => more.includes(code))
}

/** Whether a failure is the same, but for more messages that mean it. */
function isWiderFailure(one: unknown, other: unknown): boolean {
  if (deepEqual(one, other)) return true
  if (!isFields(one) || !isFields(other)) return false
  const { message, codes, ...rest } = one
  const { message: now, codes: all, ...others } = other
  if (!deepEqual(rest, others)) return false
  const isWider = now === message || (typeof now === 'string' && now.startsWith(`${message}|`))
  const [some, more] = [codes, all].map((list) => (Array.isArray(list) ? (list as unknown[]) : []))
  return isWider && (some ?? []).every((code) => more?.includes(code))
}

/** Which methods of the interface the provider has. Which operation serves one is its own business. */
function compareCapabilities(context: Context): void {
  const [before, after] = context.documents.map((document) =>
    findOperations(document).filter(({ place }) => !memberAt(place, 'x-skip').value),
  )
  const methods = (operations: typeof before): Map<unknown, Place> =>
    new Map(
      (operations ?? []).flatMap(({ place }) => {
        const word = memberAt(place, 'x-capability')
        return [word.value ?? []].flat().map((name): [unknown, Place] => [name, word])
      }),
    )
  const [had, has] = [methods(before), methods(after)]
  for (const [name, base] of had)
    if (!has.has(name))
      tell(
        context,
        'breaking',
        `The provider does not have ${String(name)} any more, so callers of it fail.`,
        { base },
      )
  for (const [name, next] of has)
    if (!had.has(name)) tell(context, 'feature', `The provider has ${String(name)} now.`, { next })
  for (const operation of before ?? []) {
    const other = (after ?? []).find(({ id }) => id === operation.id)
    const [one, two] = [
      memberAt(operation.place, 'x-capability'),
      other && memberAt(other.place, 'x-capability'),
    ]
    const names = (place: Place | undefined): unknown[] => [place?.value ?? []].flat()
    const sorted = (place: Place | undefined): unknown[] => names(place).toSorted()
    if (other !== undefined && !deepEqual(sorted(one), sorted(two)))
      tell(
        context,
        'fix',
        `\`${operation.id}\` serves other methods of the interface; callers of the provider do not feel it.`,
        { base: one, next: two },
      )
  }
}
