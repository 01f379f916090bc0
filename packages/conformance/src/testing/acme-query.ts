import { type AssetQuery, InvalidArgumentError, type Warning } from '@picturedesk/provider'
import type { Mutation } from './mutation.ts'

/** The vendor's parameters for the options of a search. */
const PARAMETERS: Readonly<Record<string, string>> = {
  perPage: 'per_page',
  orientation: 'orientation',
  imageType: 'type',
  color: 'color',
  categoryId: 'category',
  creators: 'creators',
  peopleAge: 'people_age',
  peopleGender: 'people_gender',
  peopleNumber: 'people_number',
  peopleEthnicity: 'people_ethnicity',
  modelReleased: 'released',
  minWidth: 'min_width',
  maxWidth: 'max_width',
  minHeight: 'min_height',
  maxHeight: 'max_height',
  minDuration: 'min_duration',
  maxDuration: 'max_duration',
  resolution: 'resolution',
  safe: 'safe',
  editorial: 'editorial',
  aiGenerated: 'ai',
  publishedFrom: 'from',
  publishedTo: 'to',
  sort: 'sort',
}

/** The vendor's parameters for a query, and a warning of every option that it has not. */
export function wireQuery(asked: AssetQuery, mutation: Mutation | undefined) {
  const { text, excludeText, kind: _, cursor: __, language, vendorOptions, ...options } = asked
  const query: Record<string, string> = {}
  const headers: Record<string, string> = {}
  const warnings: Warning[] = []
  const warn = (option: string) =>
    warnings.push({ code: 'unsupported-option', option, message: `Acme has no ${option}.` })
  if (text !== undefined)
    query['q'] = mutation === 'encodes text twice' ? encodeURIComponent(text) : cut(text, mutation)
  // The vendor takes words that are not wanted in the text.
  const isFirst = mutation === 'sends the first excluded word alone'
  const unwanted = isFirst ? excludeText?.split(' ')[0] : excludeText
  if (unwanted !== undefined) query['q'] = `${query['q'] ?? ''} NOT ${unwanted}`
  if (language !== undefined) headers['accept-language'] = language
  for (const [option, value] of Object.entries(options)) {
    if (value === undefined || isDropped(option, asked, mutation)) continue
    if (option === 'color' && value !== '#ff0000')
      throw new InvalidArgumentError({ field: 'color', allowed: '#ff0000', value })
    const name = nameOf(option, mutation)
    if (name === undefined) warn(option)
    else query[name] = sent(value, mutation, option)
  }
  const own = vendorOptions?.['acme']
  if (own && mutation === 'changes options of its own') changed(own)
  if (own !== undefined && mutation !== 'drops its own options')
    for (const [name, value] of ownOptions(own, mutation)) query[`x_${name}`] = String(value)
  if (mutation === "warns of other vendors' options" && vendorOptions) warn('vendorOptions')
  return { query, headers, warnings }
}

/** Whoever freezes them is not told. */
function changed(own: object): void {
  if (!Object.isFrozen(own)) Object.assign(own, { seen: true })
}

function ownOptions(own: object, mutation: Mutation | undefined): [string, unknown][] {
  const all = Object.entries(own)
  return mutation === 'sends the first of its own options alone' ? all.slice(0, 1) : all
}

function isDropped(option: string, asked: AssetQuery, mutation: Mutation | undefined): boolean {
  if (option === 'perPage') return mutation === 'ignores perPage'
  if (option === 'sort') return mutation === 'drops an option'
  const beside = asked.editorial !== undefined
  if (option === 'safe' && mutation === 'loses an option beside one value of another')
    return asked.orientation === 'horizontal'
  return option === 'minWidth' && beside && mutation === 'loses an option beside another'
}

function nameOf(option: string, mutation: Mutation | undefined): string | undefined {
  if (mutation !== 'swaps two options') return PARAMETERS[option]
  const other = { minWidth: 'max_width', maxWidth: 'min_width' } as Record<string, string>
  return other[option] ?? PARAMETERS[option]
}

const OPPOSITES: Readonly<Record<string, string>> = {
  horizontal: 'vertical',
  vertical: 'horizontal',
}

function cut(text: string, mutation: Mutation | undefined): string {
  return mutation === 'cuts the words of a search' ? text.slice(0, 24) : text
}

function sent(value: unknown, mutation: Mutation | undefined, option: string): string {
  if (option === 'perPage' && value === 2 && mutation === 'gives one asset more than asked for')
    return '3'
  const text = value instanceof Date ? value.toISOString() : String(value)
  if (option === 'publishedTo' && mutation === 'asks for what was published a day later')
    return new Date(Date.parse(text) + 86_400_000).toISOString()
  if (mutation === 'cuts times to the day') return text.replace(/T.*/, '')
  if (mutation === 'sends opposites for each other') return OPPOSITES[text] ?? text
  if (mutation === 'sends two values alike' && text === 'square') return 'horizontal'
  if (mutation === 'turns yes and no around' && typeof value === 'boolean') return String(!value)
  return text
}
