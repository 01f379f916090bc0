import type { Parameter, SpecDocument } from '@picturedesk/generate'
import { matches } from './matches.ts'
import { plainName } from './name-words.ts'
import { type GuessedOption, OPTION_NAMES, type OptionNames } from './option-names.ts'
import { optionTarget } from './option-target.ts'
import { type SchemaView, viewOf } from './schema-view.ts'

/** The parameter of the vendor that an option of a search probably goes to. */
export interface OptionGuess {
  readonly option: GuessedOption
  readonly parameter: string
  /** The entry in the table of options, as code. */
  readonly target: string
}

interface Candidate extends OptionGuess {
  readonly score: number
}

/** Words in front of a name that say only where the parameter belongs. */
const PREFIXES =
  /^(dp|search|filters?|fields?|params?|query|image|photo|picture|media|asset|video)_(?=.)/

/**
 * Which option of a search goes to which of the vendor's parameters, by names, types and the words of enums.
 * Each option and each parameter is used once, and the best match of all comes first.
 */
export function guessOptions(
  document: SpecDocument,
  parameters: readonly Parameter[],
): OptionGuess[] {
  const candidates = parameters
    .flatMap((parameter) => candidatesFor(document, parameter))
    .sort((one, other) => other.score - one.score)
  const guesses = new Map<GuessedOption, OptionGuess>()
  const used = new Set<string>()
  for (const { option, parameter, target } of candidates) {
    if (guesses.has(option) || used.has(parameter)) continue
    used.add(parameter)
    guesses.set(option, { option, parameter, target })
  }
  const order = Object.keys(OPTION_NAMES)
  return [...guesses.values()].sort(
    (one, other) => order.indexOf(one.option) - order.indexOf(other.option),
  )
}

function candidatesFor(document: SpecDocument, { name, schema }: Parameter): Candidate[] {
  const view = viewOf(document, schema)
  return Object.entries(OPTION_NAMES).flatMap(([key, known]) => {
    const option = key as GuessedOption
    const score = nameScore(name, known)
    const target = score > 0 ? optionTarget(document, option, name, view) : undefined
    if (target === undefined) return []
    return [{ option, parameter: name, target, score: score + wordScore(document, view, known) }]
  })
}

/** How sure a name is: the whole name before one without its prefix, and the likelier name before others. */
function nameScore(name: string, { names }: OptionNames): number {
  const plain = plainName(name)
  const bare = plain.replace(PREFIXES, '')
  const rank = (text: string): number => names.indexOf(text)
  if (rank(plain) >= 0) return 100 - rank(plain)
  return rank(bare) >= 0 ? 50 - rank(bare) : 0
}

/** An enum with the option's own words is surer than a name, and the more of them the better. */
function wordScore(document: SpecDocument, view: SchemaView, { words }: OptionNames): number {
  const values = view.values ?? viewOf(document, view.items).values
  return words === undefined || values === undefined ? 0 : 100 + 10 * matches(words, values).length
}
