import type { Parameter } from '@picturedesk/generate'

/** The parameter of the vendor that an option of a search probably goes to. */
export interface OptionGuess {
  readonly option: string
  readonly parameter: string
  /** The entry in the table of options. */
  readonly target: string
}

/** Names that vendors use for common options of a search. */
const usual: Readonly<Record<string, readonly string[]>> = {
  text: ['q', 'query', 'keyword', 'keywords', 'search', 'text', 'term', 'phrase'],
  perPage: ['per_page', 'perPage', 'page_size', 'pageSize', 'limit', 'size', 'count'],
  cursor: ['cursor', 'page'],
}

export function optionGuesses(parameters: readonly Parameter[]): OptionGuess[] {
  return Object.entries(usual).flatMap(([option, names]) => {
    const parameter = parameters.find(({ name }) => names.includes(name))
    if (!parameter) return []
    const { name, schema } = parameter
    const counted = option === 'cursor' && schema?.type === 'integer'
    return [{ option, parameter: name, target: counted ? `['${name}', fromDigits]` : `'${name}'` }]
  })
}
