import type { CAPABILITIES, Capabilities, Manifest, MethodName } from '@picturedesk/provider'
import { withVariants } from '../checks/variants.ts'

type Table = typeof CAPABILITIES

/** Parameters that hold options besides those of the call. */
const HOLDERS = ['query', 'order', 'sale'] as const

type Holder = (typeof HOLDERS)[number] | 'options'

/** Options that have cases of their own, and those that are never the vendor's business. */
type Elsewhere =
  | 'signal'
  | 'timeout'
  | 'userId'
  | 'repeatAssumed'
  | 'beforeRequest'
  | 'concurrency'
  | 'onProgress'
  | 'onWarning'
  | 'text'
  | 'cursor'
  | 'asset'
  | 'maxPrice'
  | 'maxCharge'

/** The names of the optional members of a type. */
type OptionalOf<Type> = Type extends object
  ? { [Name in keyof Type]-?: undefined extends Type[Name] ? Name : never }[keyof Type]
  : never

/** The options of those parameters that hold some. */
type OptionsAmong<Names, Given extends readonly unknown[]> = Names extends readonly [
  infer Name,
  ...infer MoreNames,
]
  ? Given extends readonly [infer First, ...infer MoreGiven]
    ? (Name extends Holder ? OptionalOf<First> : never) | OptionsAmong<MoreNames, MoreGiven>
    : never
  : never

type OptionsGiven<Row, Method> = Row extends { readonly parameters: infer Names }
  ? NonNullable<Method> extends (...given: infer Given) => unknown
    ? Exclude<OptionsAmong<Names, Required<Given>>, Elsewhere>
    : never
  : never

/** The options of a method, by the table's row and the method's type. */
type OptionOf<Name extends MethodName> = Name extends `${infer Capability}.${infer Method}`
  ? Capability extends keyof Table & keyof Capabilities
    ? Method extends keyof Table[Capability] & keyof Capabilities[Capability]
      ? OptionsGiven<Table[Capability][Method], Capabilities[Capability][Method]>
      : never
    : never
  : never

/** A method with options. Those of a search have values of their own. */
type Optional = {
  [Name in MethodName]: [OptionOf<Name>] extends [never] ? never : Name
}[MethodName]

/** Values of an option, or what gives one. Each differs from what a call has without the option. */
type Values = readonly [unknown, ...unknown[]] | ((manifest: Manifest) => unknown)

const LATER = '2099-01-01T00:00:00Z'
const EARLIER = '2001-01-01T00:00:00Z'

/** Gives `undefined` where there is nothing else to ask for. */
const otherKind = ({ kinds }: Manifest): unknown => kinds[1]
const own = ({ id }: Manifest): unknown => ({ [id]: { probe: 'lighthouse' } })

const LABELS = {
  language: ['de', 'fr'],
  maxTags: [1],
  minConfidence: [0.999, 0.75],
  vendorOptions: own,
} as const
const SUBMIT = { detections: [['probe']], strict: [true], vendorOptions: own } as const
const CHECK = {
  detections: [['probe']],
  language: ['de', 'fr'],
  minScore: [0.999, 0.75],
  vendorOptions: own,
} as const

/**
 * Values for every option of every method but `search.assets`. An option that is added to the
 * interface does not compile without a value here.
 */
const METHOD_OPTIONS = {
  'search.similar': { perPage: [7], language: ['de', 'fr'] },
  'search.byImage': { perPage: [7], kind: otherKind },
  'search.suggest': { limit: [1], language: ['de', 'fr'] },
  'assets.get': { language: ['de', 'fr'] },
  'assets.getMany': { language: ['de', 'fr'] },
  'categories.list': { kind: otherKind },
  'topics.categories': { kind: otherKind },
  // Without a category there are others than those of the first.
  'topics.list': { perPage: [7], kind: otherKind, categoryId: ['1'] },
  'topics.get': { perPage: [7] },
  'licensing.purchase': {
    licensee: ['Harbour Press of the Northern Coasts'],
    endUser: ['reader-77'],
    references: [{ orderNumber: 'desk-4711' }],
    vendorOptions: own,
  },
  'licensing.history': {
    perPage: [7],
    kind: otherKind,
    from: [LATER],
    to: [EARLIER],
    downloaded: [true, false],
  },
  'licensing.download': { size: ['small', 'large'] },
  'entitlements.list': { perPage: [7] },
  'collections.list': { perPage: [7], kind: otherKind },
  'collections.items': { perPage: [7] },
  'favorites.list': { perPage: [7] },
  'recents.list': { perPage: [7] },
  'sales.report': { userName: ['Ines Vidal'] },
  'sales.list': { perPage: [7] },
  'streaming.url': { offer: ['11', '12'] },
  'tagging.tag': { ...LABELS, ...SUBMIT, description: ['Covers'] },
  'tagging.tagOne': { ...LABELS, detections: [['probe']] },
  'tagging.create': { ...SUBMIT, description: ['Covers'] },
  'tagging.append': SUBMIT,
  'tagging.results': { ...LABELS, perPage: [7] },
  'moderation.check': CHECK,
  'moderation.checkOne': CHECK,
  'moderation.get': { language: ['de', 'fr'] },
  'moderation.getMany': { language: ['de', 'fr'] },
} as const satisfies {
  readonly [Name in Exclude<Optional, 'search.assets'>]: {
    readonly [Option in OptionOf<Name>]: Values
  }
}

/** Whether a parameter holds options: where a method has one, all of its options stand there. */
export function holdsOptions(parameter: string): boolean {
  return HOLDERS.some((name) => name === parameter)
}

/** The options of a method, but of `search.assets`, each with a value. */
export function methodOptions(
  method: MethodName,
  manifest: Manifest,
): readonly (readonly [option: string, value: unknown])[] {
  const options: Readonly<Record<string, Values>> =
    (METHOD_OPTIONS as Partial<Record<MethodName, Readonly<Record<string, Values>>>>)[method] ?? {}
  return Object.entries(options).flatMap(([option, values]) => {
    const some = typeof values === 'function' ? [values(manifest)] : values
    return withVariants(some)
      .filter((value) => value !== undefined)
      .map((value) => [option, value] as const)
  })
}
