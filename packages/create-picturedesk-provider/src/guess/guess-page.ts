import type { ListedOperation, SpecDocument } from '@picturedesk/generate'
import type { OptionGuess } from './guess-options.ts'
import { plainName } from './name-words.ts'
import { responseSchema } from './response-schema.ts'
import { viewOf } from './schema-view.ts'
import { isScalar, type VendorValue, vendorValues } from './vendor-values.ts'

/** How the pages of an operation probably follow each other. */
export interface PageGuess {
  readonly style: 'page' | 'offset' | 'token' | 'none'
  /** The parameter that says which page; `undefined` when there is none. */
  readonly parameter: string | undefined
  readonly isNumber: boolean
  /** The number of the first page. */
  readonly first: number
  /** Items on a page unless the caller says otherwise, if the document tells. */
  readonly size: number | undefined
  readonly total: readonly string[] | undefined
  /** How many pages there are. */
  readonly pages: readonly string[] | undefined
  /** Where the response says how to go on. */
  readonly next: readonly string[] | undefined
}

const TOTAL = [
  ...['total_count', 'total', 'total_results', 'result_count', 'nb_results', 'total_hits', 'hits'],
  ...['total_items', 'num_found', 'number_of_results', 'total_records', 'results_count', 'count'],
]
const PAGES = ['total_pages', 'page_count', 'pages', 'num_pages', 'last_page']
const NEXT = [
  ...['next_cursor', 'next_page_token', 'next_token', 'continuation_token', 'continuation'],
  ...['next_page', 'next', 'cursor', 'after', 'scroll_id'],
]

/** @param list Names that lead to the list of the response. */
export function guessPage(
  document: SpecDocument,
  operation: ListedOperation,
  options: readonly OptionGuess[],
  list: readonly string[],
): PageGuess {
  const view = (option: string) => {
    const name = options.find((one) => one.option === option)?.parameter
    const parameter = operation.parameters.find((one) => one.in === 'query' && one.name === name)
    return { name, schema: viewOf(document, parameter?.schema) }
  }
  const { name: parameter, schema } = view('cursor')
  const { schema: perPage } = view('perPage')
  const isNumber = schema.types.some((type) => type === 'integer' || type === 'number')
  const values = vendorValues(document, responseSchema(document, operation)).filter(
    ({ path }) => path.slice(0, list.length).join('\n') !== list.join('\n') || list.length === 0,
  )
  const usable = list.length === 0 ? [] : values
  const next = find(usable, NEXT, ['string', 'integer'])
  return {
    style: styleOf(parameter, isNumber, next),
    parameter,
    isNumber,
    first: firstOf(schema.default ?? schema.minimum),
    size: typeof perPage.default === 'number' ? perPage.default : undefined,
    total: find(usable, TOTAL, ['integer', 'number']),
    pages: find(usable, PAGES, ['integer', 'number']),
    next,
  }
}

function styleOf(
  parameter: string | undefined,
  isNumber: boolean,
  next: readonly string[] | undefined,
): PageGuess['style'] {
  if (parameter === undefined) return 'none'
  const plain = plainName(parameter)
  if (/offset|start|skip|from/.test(plain) && isNumber) return 'offset'
  if (/^p$|page/.test(plain) && !/token|cursor/.test(plain)) return 'page'
  return next === undefined ? 'none' : 'token'
}

/** Pages begin with 1, unless the document says 0. */
function firstOf(stated: unknown): number {
  return stated === 0 ? 0 : 1
}

function find(
  values: readonly VendorValue[],
  names: readonly string[],
  types: readonly string[],
): readonly string[] | undefined {
  return names
    .map((name) =>
      values.find(
        (value) =>
          value.plain === name &&
          isScalar(value) &&
          value.view.types.some((type) => types.includes(type)),
      ),
    )
    .find((value) => value !== undefined)?.path
}
