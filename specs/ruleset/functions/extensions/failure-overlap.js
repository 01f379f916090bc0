import { onDocument } from '../document/document-model.js'
import { syntaxProblem } from '../pattern-problem.js'
import { isObject } from '../walk-operation.js'

/** @typedef {{ entry: Record<string, any>, index: number }} Rule */

/** The meanings that a status can have. @type {Readonly<Record<string, readonly string[]>>} */
const meanings = {
  401: ['unauthorized', 'forbidden'],
  403: ['forbidden', 'unauthorized', 'quota-exceeded', 'rate-limited'],
  404: ['not-found'],
  429: ['rate-limited', 'quota-exceeded'],
}

/** Demands that a code, and the message of an example, have one meaning. */
export const failuresApart = onDocument((model) => {
  const list = model.root['x-failures']
  if (!Array.isArray(list)) return []
  const rules = list.flatMap((entry, index) => (isObject(entry) ? [{ entry, index }] : []))
  return [...codesTwice(rules), ...wordsTwice(rules), ...messagesTwice(model, rules)]
})

/** @param {Rule[]} rules */
function codesTwice(rules) {
  /** @type {Map<string, string>} */
  const seen = new Map()
  return rules.flatMap(({ entry, index }) =>
    (Array.isArray(entry['codes']) ? entry['codes'] : []).flatMap((code, at) => {
      const before = seen.get(String(code))
      seen.set(String(code), before ?? String(entry['meaning']))
      // A code twice in one list is told with the form of the list.
      const isOwn = entry['codes'].slice(0, at).some((/** @type {unknown} */ one) => one === code)
      return before === undefined || isOwn
        ? []
        : [
            {
              message: `The code ${code} means ${before} in an entry before. Name it once.`,
              path: ['x-failures', index, 'codes', at],
            },
          ]
    }),
  )
}

/** @param {Rule[]} rules */
function patternsOf(rules) {
  return rules.flatMap(({ entry, index }) =>
    typeof entry['message'] === 'string' && syntaxProblem(entry['message']) === undefined
      ? [{ meaning: String(entry['meaning']), index, pattern: new RegExp(entry['message'], 'iu') }]
      : [],
  )
}

/**
 * Alternatives in plain words that another entry takes as well.
 *
 * @param {Rule[]} rules
 */
function wordsTwice(rules) {
  const patterns = patternsOf(rules)
  return patterns.flatMap(({ meaning, index, pattern }) => {
    const words = pattern.source.split('|').filter((word) => /^[\p{L}\p{N} _'-]+$/u.test(word))
    const found = words.flatMap((word) =>
      patterns
        .filter(
          (other) => other.index < index && other.meaning !== meaning && other.pattern.test(word),
        )
        .map((other) => ({ word, other })),
    )[0]
    return found === undefined
      ? []
      : [
          {
            message: `"${found.word}" means ${found.other.meaning} in an entry before, so that this one is never reached by it.`,
            path: ['x-failures', index, 'message'],
          },
        ]
  })
}

/**
 * @param {import('../document/document-model.js').Model} model
 * @param {Rule[]} rules
 */
function messagesTwice(model, rules) {
  const patterns = patternsOf(rules)
  /** @type {Map<string, import('../document/document-model.js').Problem>} */
  const problems = new Map()
  for (const { texts, status, name } of refusals(model))
    for (const text of texts) {
      const found = patterns.filter(({ pattern }) => pattern.test(text))
      const [first] = found
      if (first === undefined) continue
      const other = found.find(({ meaning }) => meaning !== first.meaning)
      const fitting = meanings[status]
      const message =
        other !== undefined
          ? `The message "${text}" of the example ${name} means ${first.meaning} by this pattern, and ${other.meaning} by another. Make one of them narrower.`
          : fitting !== undefined && !fitting.includes(first.meaning)
            ? `The message "${text}" of the example ${name} means ${first.meaning} by this pattern, and comes with status ${status}, which means ${fitting.join(' or ')}.`
            : undefined
      if (message !== undefined)
        problems.set(`${first.index} ${text}`, {
          message,
          path: ['x-failures', first.index, 'message'],
        })
    }
  return [...problems.values()]
}

/**
 * The texts of examples that show a failure.
 *
 * @param {import('../document/document-model.js').Model} model
 * @returns {{ texts: string[], status: string, name: string }[]}
 */
function refusals(model) {
  return model.operations.flatMap(({ operation }) =>
    Object.entries(isObject(operation['responses']) ? operation['responses'] : {})
      .filter(([status]) => /^[45]/.test(status))
      .flatMap(([status, entry]) =>
        Object.values(model.follow(entry)?.content ?? {}).flatMap((media) =>
          Object.entries(/** @type {any} */ (media)?.examples ?? {}).map(([name, example]) => ({
            texts: textsIn(model.follow(example)?.value),
            status,
            name,
          })),
        ),
      ),
  )
}

/**
 * @param {unknown} value
 * @returns {string[]}
 */
function textsIn(value) {
  if (typeof value === 'string') return [value]
  return typeof value === 'object' && value !== null ? Object.values(value).flatMap(textsIn) : []
}
