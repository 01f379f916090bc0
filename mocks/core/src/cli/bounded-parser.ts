/** A file whose content is to be parsed, as the reader of references tells it. */
interface ReadFile {
  readonly url: string
  readonly extension: string
  readonly data: string | Buffer
}

/** The parser of YAML that the reader of references brings. */
type YamlParser = { readonly parse?: unknown } | false | true | undefined

/** Levels. Documents of people have less than 50. */
const MAX_DEPTH = 500
/** Characters that any document may have when its aliases are written out. */
const ANY = 1_000_000
/** How many times longer than its text a document may be then. */
const TIMES = 20

/**
 * Parses JSON and YAML, and refuses a document that is small as text and huge when its aliases are
 * written out, which a mock has to do.
 */
export function boundedParser(yaml: YamlParser) {
  return {
    order: 200,
    allowEmpty: true,
    canParse: ['.yaml', '.yml', '.json'],
    parse: async (file: ReadFile): Promise<unknown> => {
      const text = String(file.data)
      const document = asJson(file, text) ?? (await parseYaml(yaml, file, text))
      const problem = expansionProblem(document, ANY + TIMES * text.length)
      if (problem !== undefined) throw new Error(`${file.url} ${problem}`)
      return document
    },
  }
}

async function parseYaml(yaml: YamlParser, file: ReadFile, data: string): Promise<unknown> {
  const { parse } = yaml as { parse: (file: object) => Promise<unknown> }
  return parse({ ...file, data })
}

function asJson({ extension }: ReadFile, text: string): unknown {
  if (extension !== '.json') return undefined
  try {
    return JSON.parse(text) as unknown
  } catch {
    return undefined // The parser of YAML takes it too, and says where the mistake is.
  }
}

/** What is wrong with a document of which parts are shared, in words. Takes linear time. */
function expansionProblem(document: unknown, limit: number): string | undefined {
  const lengths = new Map<object, number>()
  const above = new Set<object>()

  const lengthOf = (value: unknown): number => {
    if (typeof value === 'string') return value.length + 2
    if (typeof value !== 'object' || value === null) return 8
    const known = lengths.get(value)
    if (known !== undefined) return known
    if (above.has(value)) throw new ExpansionError('has an alias that contains itself.')
    if (above.size >= MAX_DEPTH)
      throw new ExpansionError(`is nested more than ${MAX_DEPTH} levels deep.`)
    above.add(value)
    let length = 2
    for (const [key, inner] of Object.entries(value)) length += key.length + 4 + lengthOf(inner)
    above.delete(value)
    lengths.set(value, length)
    return length
  }

  try {
    if (lengthOf(document) <= limit) return undefined
    return (
      `has aliases that stand for more than ${limit} characters. ` +
      'Write out what they stand for, or use $ref.'
    )
  } catch (error) {
    if (error instanceof ExpansionError) return error.message
    throw error
  }
}

class ExpansionError extends Error {}
